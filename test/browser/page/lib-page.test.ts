import { describe } from 'vitest'
import { inEachBrowser } from '../support/in-each-browser'
import { following } from './following'
import { gathering } from './gathering'
import { hitTesting } from './hit-testing'
import { painting } from './painting'
import { scrolling } from './scrolling'
import { watching } from './watching'

/** One launch of each browser for all of lib/page. */
inEachBrowser((here) => {
  describe('gathering', () => gathering(here))
  describe('painting', () => painting(here))
  describe('hit-testing', () => hitTesting(here))
  describe('following', () => following(here))
  describe('watching', () => watching(here))
  describe('scrolling', () => scrolling(here))
})
