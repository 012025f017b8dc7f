import { i18n } from '#i18n'
import type { Evidence } from '../detect/mention'

/** More than this many words and the line is no longer read; the strongest are kept. */
const MOST_WORDS = 4

/** Why a mention was marked, in plain words and in the order in which a reader would ask: what, about what, where. */
export function evidenceWords(evidence: Evidence[]): string[] {
  const ordered = ORDER.flatMap((kind) =>
    evidence.filter((item) => item.kind === kind && item.weight >= 0).sort((a, b) => b.weight - a.weight),
  )
  const words = new Set(ordered.map(wordsOf))
  const localities = ordered.filter((item) => item.kind === 'locality').map(wordsOf)
  const place = localities.slice(0, 1)
  const rest = [...words].filter((word) => !localities.includes(word))
  return [...rest.slice(0, MOST_WORDS - place.length), ...place]
}

// 'head' (项目, 公司) only widens a mention's edges and would tell a reader nothing.
const ORDER = ['name', 'measure', 'generic', 'anchor', 'topic', 'act', 'figure', 'locality'] as const

function wordsOf({ kind, text, from }: Evidence): string {
  switch (kind) {
    case 'name':
    case 'generic':
      return i18n.t('evidence.name', [text])
    case 'measure':
      return i18n.t('evidence.measure', [text])
    case 'anchor':
      return i18n.t('evidence.anchor', [text])
    case 'topic':
    case 'head':
      return i18n.t('evidence.topic', [text])
    case 'act':
      return i18n.t('evidence.act', [text])
    case 'figure':
      return i18n.t('evidence.figure', [text])
    case 'locality':
      return i18n.t(`evidence.place.${from ?? 'sentence'}`, [text])
  }
}
