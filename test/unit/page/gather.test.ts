import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { FlowWalk, gatherFlows, type TextFlow } from '../../../lib/page/gather'
import { documentOf, textsOf } from './dom'

describe('a flow', () => {
  it('runs through inline elements', () => {
    expect(textsOf('<p>开工建设<b>滨</b><a href="#">河<span>小</span></a>学。</p>')).toEqual([
      '开工建设滨河小学。',
    ])
  })

  it('runs through elements that HTML does not know, and ends at a button', () => {
    expect(textsOf('<p>开工建设<x-k>滨</x-k><o:p>河</o:p><nonsense>小</nonsense>学。</p>')).toEqual([
      '开工建设滨河小学。',
    ])
    expect(textsOf('<p>滨河<button>小学</button></p>')).toEqual(['滨河', '小学'])
    expect(textsOf('<svg><g><text>滨河</text></g><text>小学</text></svg>')).toEqual(['滨河', '小学'])
  })

  it('ends at a block, before and after', () => {
    expect(textsOf('<div>前言<p>一段</p>中间<div>二段</div>结尾</div>')).toEqual([
      '前言',
      '一段',
      '中间',
      '二段',
      '结尾',
    ])
  })

  it('ends at a block inside an inline element', () => {
    expect(textsOf('<a href="#">标题<div>摘要</div>来源</a>')).toEqual(['标题', '摘要', '来源'])
  })

  it('is one for each row and list item', () => {
    expect(
      textsOf('<table><tr><td>项目</td><td>投资</td></tr></table><ul><li>九小</li><li>时间</li></ul>'),
    ).toEqual(['项目\t投资', '九小', '时间'])
  })

  it('bridges a <br>, for a headline may break anywhere', () => {
    expect(textsOf('<h1>海勃湾区清陶<br>项目开工</h1>')).toEqual(['海勃湾区清陶\n项目开工'])
  })

  it('ends at a <br> after a sentence, at an empty line and before an indented line', () => {
    expect(textsOf('<div>第一段。<br>第二段<br><br>第三段<br>　　第四段</div>')).toEqual([
      '第一段。',
      '第二段',
      '第三段',
      '第四段',
    ])
  })

  it('collapses white space as HTML does, across elements too', () => {
    expect(textsOf('<p>\n  总投资 \n <b> 74</b>\n  亿元\t<i>以上</i> </p>')).toEqual(['总投资 74 亿元 以上'])
  })

  it('keeps full-width and no-break spaces inside', () => {
    expect(textsOf('<p>　　九&nbsp;小　　跑道　</p>')).toEqual(['九\u00a0小　　跑道'])
  })

  it('decodes entities', () => {
    expect(textsOf('<p>&#28023;勃湾&amp;乌海</p>')).toEqual(['海勃湾&乌海'])
  })

  it('joins the typed lines of a <pre> and parts its paragraphs', () => {
    expect(
      textsOf('<pre>海勃湾区将加快推进清陶固态电\n池全产业链项目的开工建设。\n今年还将推进其他项目。</pre>'),
    ).toEqual(['海勃湾区将加快推进清陶固态电\n池全产业链项目的开工建设。', '今年还将推进其他项目。'])
  })

  it("is not broken by Word's smart tags", () => {
    expect(textsOf('<p>投资<st1:chmetcnv unitname="亿">74亿元</st1:chmetcnv>以上<o:p></o:p></p>')).toEqual([
      '投资74亿元以上',
    ])
  })

  it('is not broken by pictures, icons and line break opportunities', () => {
    expect(textsOf('<p>滨河<img src="a.png"><svg><path d="M0 0"/></svg><wbr>小学</p>')).toEqual(['滨河小学'])
  })
})

describe('a row', () => {
  const rowsOf = (...rows: string[]) =>
    textsOf(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`)

  it('parts its cells by one tab, whatever white space the source has', () => {
    const row = '\n <th> 清陶\t</th>\n <td>\n海勃湾区 </td><td>固态 <b>电池</b> </td>\n\t<td>70亿元</td>\n'
    expect(rowsOf(row)).toEqual(['清陶\t海勃湾区\t固态 电池\t70亿元'])
  })

  it('is the block of its flow', () => {
    const [flow] = gatherFlows(documentOf('<table><tr id="r"><td>甲</td><td><p>乙</p></td></tr></table>'))
    expect(flow?.block).toHaveProperty('id', 'r')
  })

  it('has no tab for a cell without text, be it first, between or last', () => {
    const empty = '<td></td><td>&nbsp;</td><td><img src="a.png"></td><td><br></td><td><p> </p></td>'
    expect(rowsOf(`${empty}<td>甲</td>${empty}<td>乙</td>${empty}`, empty)).toEqual(['甲\t乙'])
  })

  it('leaves out the cells that are hidden', () => {
    expect(rowsOf('<td>甲</td><td hidden>乙</td><td style="display:none">丙</td><td>丁</td>')).toEqual([
      '甲\t丁',
    ])
  })

  it.each(['p', 'div', 'center'])('takes in a cell that is one <%s>, as Word pastes it', (tag) => {
    const cell = (text: string) =>
      `<td>\n<${tag} align="center"><span>${text}<o:p></o:p></span></${tag}>\n</td>`
    expect(rowsOf(cell('清陶') + cell('70亿元'))).toEqual(['清陶\t70亿元'])
  })

  it('keeps the line breaks within a cell, not one at its end', () => {
    expect(rowsOf('<td>固态<br>电池<br></td><td>70亿元</td>')).toEqual(['固态\n电池\t70亿元'])
  })

  it.each([
    ['a list', '<ul><li>乙</li></ul>', ['乙']],
    ['paragraphs', '<p>乙</p><p>丙</p>', ['乙', '丙']],
    ['a block in a block', '<div><div>乙</div></div>', ['乙']],
    ['a block in an inline element', '<a><div>乙</div></a>', ['乙']],
    ['text beside a block', '乙<div>丙</div>', ['乙', '丙']],
    ['paragraphs by line breaks', '乙。<br>丙', ['乙。', '丙']],
    ['a heading', '<h1>乙</h1>', ['乙']],
    ['a table', '<table><tr><td>乙</td><td>丙</td></tr></table>', ['乙\t丙']],
    ['a form field', '乙<input>丙', ['乙', '丙']],
    ['drawn text', '<svg><text>乙</text></svg>丙', ['乙', '丙']],
    ['a typed text', '<pre>乙</pre>', ['乙']],
    ['a long text', '乙'.repeat(61), ['乙'.repeat(61)]],
    ['a long text in a paragraph', `<p>${'乙'.repeat(61)}</p>`, ['乙'.repeat(61)]],
    ['a shadow tree', '<div><template shadowrootmode="open"><p>乙</p></template>丙</div>', ['乙', '丙']],
  ])('is broken by a cell that holds %s', (_, cell, own) => {
    expect(rowsOf(`<td>甲</td><td>甲</td><td>${cell}</td><td>丁</td><td>丁</td>`)).toEqual([
      '甲\t甲',
      ...own,
      '丁\t丁',
    ])
  })

  it('does not mind what a cell hides', () => {
    expect(rowsOf('<td>甲<ul hidden><li>乙</li></ul></td><td>丙<svg><path/></svg></td>')).toEqual(['甲\t丙'])
  })

  it('leaves the caption alone', () => {
    expect(textsOf('<table><caption>表</caption><tr><td>甲</td><td>乙</td></tr></table>')).toEqual([
      '表',
      '甲\t乙',
    ])
  })

  it('is not read in a <pre>, where a tab is a typed one', () => {
    expect(textsOf('<pre>甲\t乙</pre>')).toEqual(['甲\t乙'])
    expect(textsOf('<pre><table><tr><td>甲\t乙</td> <td>丙</td></tr></table></pre>')).toEqual([
      '甲\t乙',
      '丙',
    ])
  })

  it('is that of cells in a row only', () => {
    expect(textsOf('<div><td>甲</td><td>乙</td></div>')).toEqual(['甲', '乙'])
  })
})

describe('left out', () => {
  it.each([
    ['script and style', '<p>海<script>var a = "勃"</script><style>p{}</style>湾</p>', ['海湾']],
    ['noscript and template', '<p>海<noscript>勃</noscript><template>勃</template>湾</p>', ['海湾']],
    ['comments', '<p>海<!-- 勃 -->湾</p>', ['海湾']],
    ['the readings of ruby', '<ruby>海<rp>(</rp><rt>hǎi</rt><rp>)</rp>湾<rt>wān</rt></ruby>', ['海湾']],
    ['hidden elements', '<p>海<span hidden>勃</span>湾</p>', ['海湾']],
    ['what is hidden from assistive technology', '<p>海<i aria-hidden="true">勃</i>湾</p>', ['海湾']],
    ['display: none', '<p>海<i style="color:red;display : none">勃</i>湾</p>', ['海湾']],
    ['visibility: hidden', '<p>海<i style="visibility:hidden!important">勃</i>湾</p>', ['海湾']],
    ['everything inside something hidden', '<div hidden><p>海</p><div>勃</div></div><p>湾</p>', ['湾']],
    ['form fields', '海<input value="勃"><textarea>勃</textarea><select><option>勃</select>湾', ['海', '湾']],
    ['editable regions', '<div contenteditable>勃<p>勃</p></div><p contenteditable="false">湾</p>', ['湾']],
    ['closed details', '<details>勃<summary>海</summary><p>勃</p></details><p>湾</p>', ['海', '湾']],
    ['closed dialogs', '<dialog>勃</dialog><dialog open>湾</dialog>', ['湾']],
    ['frames and media', '<iframe>勃</iframe><video>勃</video><canvas>勃</canvas><p>湾</p>', ['湾']],
    ['the head', '<title>勃</title><p>湾</p>', ['湾']],
  ])('%s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts)
  })

  it('takes in open details', () => {
    expect(textsOf('<details open><summary>海</summary><p>湾</p></details>')).toEqual(['海', '湾'])
  })

  it('takes in a style that only looks like one that hides', () => {
    expect(textsOf('<p style="--display:none;background:url(display:none)">湾</p>')).toEqual(['湾'])
  })
})

describe('SVG', () => {
  const flows = gatherFlows(
    documentOf(
      '<p>图：<svg><title>勃</title><text>海<tspan>勃湾</tspan></text><text>乌海</text><foreignObject><p>清陶</p></foreignObject></svg>完</p>',
    ),
  )

  it('is gathered text by text, in the place of the picture', () => {
    expect(flows.map((flow) => flow.text)).toEqual(['海勃湾', '乌海', '清陶', '图：完'])
  })

  it('says that its text cannot be painted, but for HTML inside it', () => {
    expect(flows.map((flow) => flow.paintable)).toEqual([false, false, true, true])
  })
})

describe('open shadow trees', () => {
  function withShadow(body: string, shadow: string) {
    const document = documentOf(body)
    const host = document.querySelector('x-card') as Element
    host.attachShadow({ mode: 'open' }).innerHTML = shadow
    return { document, host }
  }

  it('are gathered in the place of their host, flows of their own tree', () => {
    const { document, host } = withShadow('<p>前</p><x-card></x-card><p>后</p>', '<p>海勃湾</p>')
    const flows = gatherFlows(document)
    expect(flows.map((flow) => flow.text)).toEqual(['前', '海勃湾', '后'])
    expect(flows.map((flow) => flow.root === host.shadowRoot)).toEqual([false, true, false])
  })

  it("come before the host's own children, which stand in for the slot's", () => {
    const { document } = withShadow('<x-card>清陶<b>项目</b></x-card>', '<h2>题</h2><slot>没有内容</slot>')
    expect(gatherFlows(document).map((flow) => flow.text)).toEqual(['题', '清陶项目'])
  })

  it("show a slot's own children where nothing is assigned to it", () => {
    const { document } = withShadow('<x-card></x-card>', '<h2>题</h2><slot>没有内容</slot>')
    expect(gatherFlows(document).map((flow) => flow.text)).toEqual(['题', '没有内容'])
  })

  it('are told, those without text too, so that they can be followed', () => {
    const { document } = withShadow('<x-card></x-card><x-b></x-b>', '')
    document.querySelector('x-b')?.attachShadow({ mode: 'open' })
    const walk = new FlowWalk(document)
    walk.advance(Number.POSITIVE_INFINITY)
    expect(walk.shadowRoots).toHaveLength(2)
  })

  it('are read from their declaration where no parser attached them', () => {
    const declared = '<x-card><template shadowrootmode="open"><p>海勃湾</p></template>清陶</x-card>'
    expect(textsOf(declared)).toEqual(['海勃湾', '清陶'])
  })
})

describe('a part of the page', () => {
  const document = documentOf(
    '<div id="a">甲<p>乙<b id="b">丙</b></p>丁</div><div hidden><p id="c">戊</p></div>',
  )
  const gathered = (id: string, reach: 'all' | 'own') =>
    gatherFlows(document.getElementById(id) as Element, reach).map((flow) => flow.text)

  it('is gathered alone', () => {
    expect(gathered('a', 'all')).toEqual(['甲', '乙丙', '丁'])
  })

  it('can be asked for the flows that lie in the block itself', () => {
    expect(gathered('a', 'own')).toEqual(['甲', '丁'])
  })

  it('has none inside something hidden', () => {
    expect(gathered('c', 'all')).toEqual([])
  })

  it('is a row where it is asked for one, and never a cell whose text is the row’s', () => {
    const table = documentOf(
      '<table><tr id="r"><td id="a">甲</td><td id="b"><p id="p">乙</p></td><td id="c">丙<p>丁</p></td></tr></table>',
    )
    const of = (id: string, reach: 'all' | 'own') =>
      gatherFlows(table.getElementById(id) as Element, reach).map((flow) => flow.text)
    expect(of('r', 'all')).toEqual(['甲\t乙', '丙', '丁'])
    expect(of('r', 'own')).toEqual(['甲\t乙'])
    expect(['a', 'b', 'p'].flatMap((id) => of(id, 'all'))).toEqual([])
    expect(of('c', 'all')).toEqual(['丙', '丁'])
    expect(of('c', 'own')).toEqual(['丙'])
  })
})

/** HTML of nested inline and block elements with white space, line breaks and things left out. */
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('海勃湾', ' ', '\n   ', '清 陶', '  项目\n', '74', '　', '<br>', '<rt>x</rt>', '。<br>'),
    fc
      .tuple(
        fc.constantFrom('b', 'span', 'p', 'div', 'a', 'pre', 'tr', 'td', 'i hidden', 'textarea', 'ruby'),
        fc.array(tie('node'), { maxLength: 5 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  ),
})).node

function gatherInSteps(document: Document): TextFlow[] {
  const walk = new FlowWalk(document)
  while (!walk.advance(1));
  return walk.flows
}

describe('the parts of any flow', () => {
  it('say in order and without overlap which characters of which node it is made of', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), (bodies) => {
        for (const { text, parts } of gatherFlows(documentOf(bodies.join('')))) {
          let covered = 0
          for (const { node, start, end, nodeStart } of parts) {
            expect(text.slice(covered, start)).toMatch(/^\n*\t?\n*$/)
            const source = node.data.slice(nodeStart, nodeStart + end - start)
            // A collapsed space stands for any white space; in a <pre> nothing is collapsed.
            const inPre = node.parentElement?.closest('pre')
            expect(text.slice(start, end)).toBe(inPre ? source : source.replace(/[\t\n\f\r]/g, ' '))
            covered = end
          }
          expect(covered).toBe(text.length)
          expect(text).toBe(text.trim())
        }
      }),
      { numRuns: 500 },
    )
  })

  it('cost an article no count of its paragraphs for each of them', () => {
    const document = documentOf(`<main>${'<p>一段</p>'.repeat(50)}</main>`)
    const count = vi.fn(() => 50)
    Object.defineProperty(document.querySelector('main'), 'childElementCount', { get: count })
    expect(gatherFlows(document)).toHaveLength(50)
    expect(count).not.toHaveBeenCalled()
  })

  it('are the same whether the walk pauses or not', () => {
    fc.assert(
      fc.property(html, (body) => {
        const document = documentOf(body)
        const whole = gatherFlows(document)
        expect(gatherInSteps(document)).toEqual(whole)
      }),
    )
  })
})
