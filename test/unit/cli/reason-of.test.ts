import { expect, test } from 'vitest'
import { reasonOf } from '../../../lib/cli/reason-of'

test('a page nested so deeply that no stack is deep enough says so', () => {
  const deep = (): number => 1 + deep()
  let caught: unknown
  try {
    deep()
  } catch (error) {
    caught = error
  }
  expect(reasonOf(caught)).toBe('its elements are nested too deeply')
})

test('any other error says its own message', () => {
  expect(reasonOf(new RangeError('Invalid array length'))).toBe('Invalid array length')
  expect(reasonOf('no')).toBe('no')
})
