import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CITY, GATE_PLACES, HOME } from '../../../lib/detect/gate'
import { parsePlaces } from '../../../lib/detect/lexicon/places-file'
import { lexicon } from './built-in'

const FILE = fileURLToPath(new URL('../../../seeds/places.yml', import.meta.url))
const places = parsePlaces(FILE, readFileSync(FILE, 'utf8'))

/** The forms that hold no other of the list: who looks for these finds all. */
function shortest(forms: readonly string[]): string[] {
  return forms.filter((form) => !forms.some((other) => other !== form && form.includes(other)))
}

/** Every way to write a word with characters that the normal form takes for its own (灣 for 湾). */
function writings(word: string): string[] {
  const { from, to } = lexicon.fold
  return [...word].reduce(
    (begun, char) => {
      const chars = [char, ...[...from].filter((_, i) => to.charAt(i) === char)]
      return begun.flatMap((head) => chars.map((next) => head + next))
    },
    [''],
  )
}

test('the gate’s names of the district and the city are the shortest of places.yml', () => {
  expect(shortest(places.home.flat())).toEqual([HOME])
  expect(shortest(places.city.flat())).toEqual([CITY])
})

test('the gate looks for all of them, traditional forms among them, and for nothing else', () => {
  expect([...GATE_PLACES].sort()).toEqual([HOME, CITY].flatMap(writings).sort())
})
