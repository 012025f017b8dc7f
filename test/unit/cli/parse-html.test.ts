import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../lib/cli/parse-html'
import { gatherFlows } from '../../../lib/page/gather'

const DECLARED = '<div><template shadowrootmode=open><p>甲<b>乙</b>丙</p></template>丁</div>'

const textsOf = (html: string) => gatherFlows(parseHtml(html)).map(({ text }) => text)

describe('untidy HTML is the document that a browser makes of it', () => {
  test.each([
    ['no head, no body', '<title>题</title><p>甲<p>乙', ['甲', '乙']],
    ['text before the body', '甲<body class=x>乙</body>丙', ['甲乙丙']],
    ['a stray end of the head', '<title>题</title></head><p>甲</p><head><p>乙', ['甲', '乙']],
    ['text after the end', '<p>甲</p></body></html><p>乙</p>', ['甲', '乙']],
    ['text in a table moves before it', '<table>甲<tr><td>乙</td></tr>丙</table>', ['甲丙', '乙']],
    ['upper case', '<P>甲<B>乙</B></P><DIV HIDDEN>丙</DIV><DIALOG>丁</DIALOG>', ['甲乙']],
    ['NUL in text is left out', '<p>甲\0乙</p>', ['甲乙']],
    ['a paragraph in bold that was not closed', '<p><b>甲<p>乙</b>丙', ['甲', '乙丙']],
    ['<image> is a picture', '<p>甲<image src=x>乙', ['甲乙']],
    ['a <pre> loses its first line feed', '<pre>\n甲\n乙</pre>', ['甲\n乙']],
    ['a carriage return is a line feed', '<p>甲\r\n乙\r丙</p>', ['甲 乙 丙']],
    [
      'what a script and a text field hold is no markup',
      '<script>"<p>甲"</script><textarea><p>乙</textarea>',
      [],
    ],
    ['the content of a declared shadow tree', DECLARED, ['甲乙丙', '丁']],
    ['SVG keeps its names', '<svg><text><textPath>甲</textPath></text><clipPath>乙</clipPath></svg>', ['甲']],
    ['nothing', '', []],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts)
  })

  test('with its title', () => {
    expect(parseHtml('<title>甲 &amp; 乙</title>').title).toBe('甲 & 乙')
    expect(parseHtml('甲').title).toBe('')
  })
})
