import { expect, test } from 'vitest'
import { LOCALES, messagesOf } from './speak'

const [chinese, english] = LOCALES.map(messagesOf)
if (!chinese || !english) throw new Error('expected two languages')

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort()

test('both languages have the same messages', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
})

test('a message has the same places to fill in both languages', () => {
  for (const [key, { message }] of Object.entries(chinese))
    expect([key, placeholders(english[key]?.message ?? '')]).toEqual([key, placeholders(message)])
})

test('no message is empty: a browser takes an empty one for a missing one', () => {
  for (const messages of [chinese, english])
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([])
})

test('the English has no Chinese in it but the names that are Chinese', () => {
  const allowed = /[“《][^”》]*[”》]/g
  const wrong = Object.entries(english).filter(([, { message }]) =>
    /\p{Script=Han}/u.test(message.replace(allowed, '')),
  )
  expect(wrong).toEqual([])
})
