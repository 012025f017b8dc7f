import type { Flow } from './flow'
import { STOP } from './punctuation'
import type { Wording } from './wording'

/** A longer line is text. */
const LONGEST_HEADING = 24
const NUMBERED = /^(?:\(?\d{1,2}[.、)]|\(?[一二三四五六七八九十]{1,3}[、)]|[①-⑳●◆■▲★▍])/
const BULLET = /^[·•-]/

/** The line that leads in to what comes below it. */
export interface Lead {
  flow: Flow
  /** Whether the line below it comes next. */
  isNext: boolean
}

/** The line that leads in to this one, or null. */
export function leadInTo(flow: Flow, lead: Lead | null, wording: Wording): Flow | null {
  return lead !== null && (lead.isNext || isUnder(flow, lead.flow, wording)) ? lead.flow : null
}

/** What leads in to the lines below this one, which itself stands under `leadIn`. */
export function leadAfter(flow: Flow, leadIn: Flow | null, wording: Wording): Lead | null {
  if (leadsIn(flow, wording)) return { flow, isNext: true }
  return leadIn && { flow: leadIn, isNext: false }
}

/** 海勃湾区： and 二、海勃湾区 say where the lines below them are. */
export function leadsIn(flow: Flow, wording: Wording): boolean {
  return (
    flow.places.some(({ governs }) => governs) && (/:$/.test(flow.normal.text) || isHeading(flow, wording))
  )
}

/**
 * Whether a line stands under the one that leads in: the items of a list do, one after the other; below a
 * heading all do, until the next heading.
 */
export function isUnder(flow: Flow, lead: Flow, wording: Wording): boolean {
  if (isHeading(lead, wording)) return !isHeading(flow, wording)
  return NUMBERED.test(flow.normal.text) || BULLET.test(flow.normal.text)
}

function isHeading({ normal: { text } }: Flow, { labelled }: Wording): boolean {
  if (text.length > LONGEST_HEADING || STOP.test(text)) return false
  return NUMBERED.test(text) || labelled.test(text)
}
