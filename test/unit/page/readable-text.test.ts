import { expect, test } from 'vitest'
import { readableText } from '../../../lib/page/readable-text'
import { documentOf } from './dom'

const readIn = (body: string) => readableText(documentOf(body).documentElement)

test('what may be read is the title and the text, across elements', () => {
  expect(readIn('<p>甲<b>乙</b></p><x-a>丙</x-a><svg><text>丁</text></svg>')).toBe('题甲乙丙丁')
})

test('scripts, style sheets, form fields and readings of characters are not read', () => {
  const unread = ['script', 'style', 'noscript', 'template', 'textarea', 'select><option', 'rt']
  expect(unread.map((name) => readIn(`<p>甲</p><${name}>乌海</${name.split('>')[0]}>`))).toEqual(
    unread.map(() => '题甲'),
  )
})

test('nothing of a script is read where the script itself is asked about', () => {
  const script = documentOf('<script>"乌海"</script>').querySelector('script')
  expect(script && readableText(script)).toBe('')
})
