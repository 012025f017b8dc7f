import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { localDay, parseDay } from '../../../lib/format/calendar'
import { dayWords } from '../../../lib/format/date-words'
import { readSentinel, type Sentinel } from '../../../lib/store/sentinel'

/** Where nothing is kept because the browser lost it, that is said, and when. */
export function Lost() {
  const [sentinel, setSentinel] = useState<Sentinel | null>(null)
  useEffect(() => {
    readSentinel().then(setSentinel, (error: unknown) => console.error(error))
  }, [])
  const { lostAt = null, lostKept = 0 } = sentinel ?? {}
  if (lostAt === null || lostKept === 0) return null
  return (
    <p class="problem">{i18n.t('record.lost', lostKept, [lostKept, dayWords(parseDay(localDay(lostAt)))])}</p>
  )
}
