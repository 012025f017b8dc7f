import { describe, expect, it } from 'vitest'
import { compareInPage } from '../../../lib/page/document-order'
import { FlowWalk, gatherFlows } from '../../../lib/page/gather'
import { documentOf } from './dom'

describe('the order of a page', () => {
  it('is that of the flows, through nested shadow trees and the children of their hosts', () => {
    const document = documentOf('<p>1</p><x-a><i>5</i></x-a><div>6<b>6</b></div><x-b></x-b>')
    const attach = (host: Element | null | undefined, html: string) => {
      const root = (host as Element).attachShadow({ mode: 'open' })
      root.innerHTML = html
      return root
    }
    const outer = attach(document.querySelector('x-a'), '<p>2</p><x-c></x-c><p>4</p>')
    attach(outer.querySelector('x-c'), '<p>3</p>')
    attach(document.querySelector('x-b'), '<p>7</p>')
    const nodes = gatherFlows(document).flatMap(({ parts }) => parts.map(({ node }) => node))
    expect(nodes.map(({ data }) => data)).toEqual(['1', '2', '3', '4', '5', '6', '6', '7'])
    expect(nodes.toReversed().toSorted(compareInPage)).toEqual(nodes)
  })

  it('tells a walk its shadow roots', () => {
    const document = documentOf('<x-a></x-a><x-b></x-b>')
    for (const host of document.querySelectorAll('x-a, x-b')) host.attachShadow({ mode: 'open' })
    const walk = new FlowWalk(document)
    walk.advance(Number.POSITIVE_INFINITY)
    expect(walk.shadowRoots).toHaveLength(2)
  })
})
