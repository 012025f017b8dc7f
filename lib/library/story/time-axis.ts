/** A stretch of time laid out from left to right, in CSS pixels. */
export interface TimeAxis {
  /** Where a day (ISO date) stands. */
  x(day: string): number
  /** Whether it lies on the axis. */
  holds(day: string): boolean
  /** Months' beginnings, no more than there is room for. */
  ticks: TimeTick[]
}

export interface TimeTick {
  x: number
  /** Null where only years are told. */
  month: number | null
  /** Told with the first tick and with each January. */
  year: number | null
}

const MS_PER_DAY = 86_400_000
/** Where all there is happened on one day, the axis shows so much on each side. */
const LEAST_DAYS = 60
/** What a label needs (2023年, Dec), with air. */
const TICK_ROOM = 48
/** Months from tick to tick. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240]

/** Lays the time that holds all `days` between two pixels. */
export function timeAxis(days: readonly string[], left: number, right: number): TimeAxis {
  const numbers = days.map(numberOf)
  let first = Math.min(...numbers)
  let last = Math.max(...numbers)
  if (last - first < LEAST_DAYS) {
    first -= LEAST_DAYS
    last += LEAST_DAYS
  }
  const x = (number: number) => left + ((number - first) / (last - first)) * (right - left)
  const months = monthsFrom(first, last)
  const room = Math.max(1, Math.floor((right - left) / TICK_ROOM))
  const step = STEPS.find((each) => months.length / each <= room) ?? 240
  const ticks = months
    .filter(({ index }) => index % step === 0)
    .map(({ number, index }, at) => ({
      x: x(number),
      month: step < 12 ? (index % 12) + 1 : null,
      year: at === 0 || index % 12 === 0 ? Math.floor(index / 12) : null,
    }))
  return {
    x: (day) => x(numberOf(day)),
    holds: (day) => numberOf(day) >= first && numberOf(day) <= last,
    ticks,
  }
}

/** The months that begin from one day to another; `index` counts them from the year 0. */
function monthsFrom(first: number, last: number): { number: number; index: number }[] {
  const start = new Date(first * MS_PER_DAY)
  const months = []
  for (let index = start.getUTCFullYear() * 12 + start.getUTCMonth(); ; index++) {
    const number = Date.UTC(Math.floor(index / 12), index % 12, 1) / MS_PER_DAY
    if (number > last) return months
    if (number >= first) months.push({ number, index })
  }
}

/** Days since 1970. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}
