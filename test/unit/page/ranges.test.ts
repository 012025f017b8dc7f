import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { gatherFlows } from '../../../lib/page/gather'
import { rangesOf } from '../../../lib/page/ranges'
import { documentOf } from './dom'

/** Node has no ranges; a static one is but its four fields. */
beforeAll(() => {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init)
      }
    },
  )
})

function textOf({ startContainer, startOffset, endOffset }: StaticRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset)
}

function rangesIn(body: string, word: string): string[] {
  for (const flow of gatherFlows(documentOf(body))) {
    const start = flow.text.indexOf(word)
    if (start >= 0) return rangesOf(flow, start, start + word.length).map(textOf)
  }
  throw new Error(`No flow of ${body} holds ${word}`)
}

describe('the ranges of a stretch', () => {
  it('are one for each text node it lies in', () => {
    expect(rangesIn('<p>建设<b>滨</b>河<i>小</i>学。</p>', '滨河小学')).toEqual(['滨', '河', '小', '学'])
  })

  it('pass over line breaks and over what was left out', () => {
    expect(rangesIn('<h1>清陶<br>项<ruby>目<rt>mù</rt></ruby>部</h1>', '清陶\n项目部')).toEqual([
      '清陶',
      '项',
      '目',
      '部',
    ])
  })

  it('hold the white space of the source where it stands within the stretch', () => {
    expect(rangesIn('<p>投资\n    74\n  亿元</p>', '投资 74 亿元')).toEqual(['投资\n', '74\n', '亿元'])
  })

  it('hold no part of what parts the cells of a row', () => {
    const row = '<table><tr><td> 清陶 </td> <td><p>固态<b>电池</b></p></td></tr></table>'
    expect(rangesIn(row, '固态电池')).toEqual(['固态', '电池'])
    expect(rangesIn(row, '清陶\t固态')).toEqual(['清陶', '固态'])
  })

  it('start and end within a node', () => {
    expect(rangesIn('<p>九小、滨河小学等</p>', '滨河小学')).toEqual(['滨河小学'])
  })

  it('hold every character of the stretch once, white space aside', () => {
    const body = '<p>海勃<b>湾区 <i>清</i></b>\n 陶<br>固态\t电池<span></span>全</p>'
    const [flow] = gatherFlows(documentOf(body))
    if (!flow) throw new Error('no flow')
    fc.assert(
      fc.property(fc.nat(flow.text.length), fc.nat(flow.text.length), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        const held = rangesOf(flow, start, end).map(textOf).join('')
        expect(held.replace(/\s/g, '')).toBe(flow.text.slice(start, end).replace(/\s/g, ''))
      }),
    )
  })
})
