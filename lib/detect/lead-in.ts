import type { Flow } from './flow'
import { STOP } from './punctuation'

/** A longer line is text. */
const LONGEST_HEADING = 24
const NUMBERED = /^(?:\(?\d{1,2}[.、)]|\(?[一二三四五六七八九十]{1,3}[、)]|[①-⑳●◆■▲★▍])/
const BULLET = /^[·•-]/
const LABELLED = /^第[一二三四五六七八九十\d]+[:、章节篇站部]|^【/

/** The line that leads in to what comes below it. */
export interface Lead {
  flow: Flow
  /** Whether the line below it comes next. */
  isNext: boolean
}

/** The line that leads in to this one, or null. */
export function leadInTo(flow: Flow, lead: Lead | null): Flow | null {
  return lead !== null && (lead.isNext || isUnder(flow, lead.flow)) ? lead.flow : null
}

/** What leads in to the lines below this one, which itself stands under `leadIn`. */
export function leadAfter(flow: Flow, leadIn: Flow | null): Lead | null {
  if (leadsIn(flow)) return { flow, isNext: true }
  return leadIn && { flow: leadIn, isNext: false }
}

/** 海勃湾区： and 二、海勃湾区 say where the lines below them are. */
export function leadsIn(flow: Flow): boolean {
  return flow.places.some(({ governs }) => governs) && (/:$/.test(flow.normal.text) || isHeading(flow))
}

/**
 * Whether a line stands under the one that leads in: the items of a list do, one after the other; below a
 * heading all do, until the next heading.
 */
export function isUnder(flow: Flow, lead: Flow): boolean {
  if (isHeading(lead)) return !isHeading(flow)
  return NUMBERED.test(flow.normal.text) || BULLET.test(flow.normal.text)
}

function isHeading({ normal: { text } }: Flow): boolean {
  if (text.length > LONGEST_HEADING || STOP.test(text)) return false
  return NUMBERED.test(text) || LABELLED.test(text)
}
