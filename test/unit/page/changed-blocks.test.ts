import { describe, expect, it } from 'vitest'
import { type ChangedNodes, changedBlocks, withoutParts } from '../../../lib/page/changed-blocks'
import { documentOf } from './dom'

const nothing = (): ChangedNodes => ({ around: new Set(), added: new Set(), toggled: new Set() })

function again(changed: ChangedNodes): string[] {
  return [...withoutParts(changedBlocks(changed))].map(
    ([block, reach]) => `${reach} ${(block as Element).id || block.nodeName.toLowerCase()}`,
  )
}

describe('a change in a table', () => {
  const page = documentOf(
    '<table id="t"><tbody id="b"><tr id="r"><td id="c">甲</td><td id="d"><p id="p">乙<i id="i">丙</i></p></td>' +
      '<td id="e"><div id="f">丁</div><div>戊</div></td></tr></tbody></table>',
  )
  const get = (id: string) => page.getElementById(id) as Element

  it('in a cell has the row gathered, and what the cell held for itself', () => {
    const row = (cell: string) => [`all ${cell}`, 'own r']
    expect(again({ ...nothing(), around: new Set([get('c').firstChild as Node]) })).toEqual(row('c'))
    expect(again({ ...nothing(), around: new Set([get('i').firstChild as Node]) })).toEqual(row('d'))
    expect(again({ ...nothing(), toggled: new Set([get('p')]) })).toEqual(row('d'))
    expect(again({ ...nothing(), around: new Set([get('e')]) })).toEqual(row('e'))
  })

  it('in a block of a laid out cell has that block gathered alone', () => {
    expect(again({ ...nothing(), around: new Set([get('f').firstChild as Node]) })).toEqual(['own f'])
  })

  it('of cells or rows has what is around them gathered', () => {
    expect(again({ ...nothing(), around: new Set([get('r')]), added: new Set([get('c')]) })).toEqual([
      'own r',
      'all c',
    ])
    expect(again({ ...nothing(), around: new Set([get('b')]), added: new Set([get('r')]) })).toEqual([
      'own b',
      'all r',
    ])
    expect(again({ ...nothing(), toggled: new Set([get('d')]) })).toEqual(['own r', 'all d'])
  })
})
