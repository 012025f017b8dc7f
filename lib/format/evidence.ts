import { i18n } from '#i18n'
import type { Evidence } from '../detect/mention'

/** More than this many words and the line is no longer read in passing. */
const MOST_WORDS = 4

/**
 * Why a mention was marked, in plain words and in the order in which a reader would ask: what, about what, where.
 * Of each kind the strongest word, if it says something that no other has said; the place always. Without any
 * evidence it is there because the reader wants it shown.
 */
export function evidenceWords(evidence: Evidence[]): string[] {
  if (evidence.length === 0) return [i18n.t('evidence.reader')]
  const said: Evidence[] = []
  for (const kind of ORDER) {
    const [strongest] = evidence
      .filter((item) => item.kind === kind && item.weight >= 0 && !isSaid(item, said))
      .sort(byStrength)
    if (strongest) said.push(strongest)
  }
  const [place] = evidence.filter(({ kind }) => kind === 'locality').sort(byStrength)
  return [...said.slice(0, MOST_WORDS - (place ? 1 : 0)), ...(place ? [place] : [])].map(wordsOf)
}

function byStrength(a: Evidence, b: Evidence): number {
  return b.weight - a.weight || b.text.length - a.text.length
}

/** 物流 says nothing beside 一号物流智慧公路港. */
function isSaid({ text }: Evidence, said: Evidence[]): boolean {
  return said.some((item) => item.text.includes(text))
}

const ORDER = ['name', 'measure', 'generic', 'anchor', 'topic', 'act', 'figure'] as const

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
      return i18n.t('evidence.topic', [text])
    case 'act':
      return i18n.t('evidence.act', [text])
    case 'figure':
      return i18n.t('evidence.figure', [text])
    case 'locality':
      return i18n.t(`evidence.place.${from ?? 'sentence'}`, [text])
  }
}
