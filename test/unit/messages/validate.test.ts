import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../lib/messages/limits'
import { parseRequest } from '../../../lib/messages/validate'
import { keptMention } from '../record/kept-mention'
import { UNDATED } from './undated'

const page = { title: '一条新闻', flows: ['海勃湾区', ''] }
const carry = { places: { 海勃湾: 2 }, accepted: { plant: 1 }, previousFlow: '上一段' }

describe('a message to the background', () => {
  it('passes as the protocol has it', () => {
    expect(parseRequest('injectReader', { title: '' })).toEqual({ title: '' })
    const dating = {
      metas: [{ name: 'PubDate', content: '2023-10-12' }],
      jsonLd: ['{}'],
      times: [{ datetime: null, text: '昨天' }],
      url: 'https://news.example/1',
      lines: ['一条新闻'],
    }
    expect(parseRequest('resolve', { page, carry: null, dating })).toEqual({ page, carry: null, dating })
    expect(parseRequest('resolve', { page, carry, dating })).toEqual({ page, carry, dating })
    expect(parseRequest('report', { projectIds: ['清陶-1'], mentionCount: 0 })).toEqual({
      projectIds: ['清陶-1'],
      mentionCount: 0,
    })
    expect(parseRequest('openLibrary', { kind: 'start' })).toEqual({ kind: 'start' })
    const correction = { projectId: 'wanda', name: '万达广场', sentence: '' }
    expect(parseRequest('correct', correction)).toEqual(correction)
  })

  it('loses what the protocol does not know', () => {
    expect(parseRequest('openLibrary', { kind: 'start', url: 'https://evil.example' })).toEqual({
      kind: 'start',
    })
  })

  it('is refused with its name, the place and the reason', () => {
    expect(() =>
      parseRequest('resolve', { page: { title: '', flows: [7] }, carry: null, dating: UNDATED }),
    ).toThrow('Message resolve, page.flows.0: Invalid type: Expected string but received 7')
    expect(() => parseRequest('report', { projectIds: [], mentionCount: -1 })).toThrow(
      'Message report, mentionCount: Invalid value: Expected >=0 but received -1',
    )
    expect(() => parseRequest('injectReader', null)).toThrow(
      'Message injectReader, the data: Invalid type: Expected Object but received null',
    )
  })

  it('is refused where it is larger than an honest reader sends', () => {
    const half = 'x'.repeat(LIMITS.batchText / 2)
    const batch = (flows: string[]) => ({ page: { title: '', flows }, carry: null, dating: UNDATED })
    expect(parseRequest('resolve', batch([half, half])).page.flows).toHaveLength(2)
    expect(() => parseRequest('resolve', batch([half, half, 'x']))).toThrow(
      'Message resolve, page.flows: Expected at most 1000000 characters of text in one batch',
    )
    const dating = { ...UNDATED, lines: Array.from({ length: LIMITS.dating.lines + 1 }, () => '') }
    expect(() => parseRequest('resolve', { page, carry: null, dating })).toThrow(
      'Message resolve, dating.lines',
    )
    expect(() => parseRequest('injectReader', { title: 'x'.repeat(LIMITS.title + 1) })).toThrow(
      'Message injectReader, title',
    )
  })

  it('is refused where a correction has no words, or more than any name has', () => {
    const correction = (name: string) => ({ projectId: 'wanda', name, sentence: '' })
    expect(() => parseRequest('correct', correction(''))).toThrow('Message correct, name')
    expect(() => parseRequest('correct', correction('x'.repeat(LIMITS.key + 1)))).toThrow(
      'Message correct, name',
    )
  })

  it('is refused where what is to be kept is no mention, or more than one', () => {
    const { claims } = keptMention()
    const request = {
      projectId: 'battery',
      targetIds: ['battery'],
      quote: { exact: '清陶项目已开工。', prefix: '', suffix: '' },
      start: 0,
      end: 4,
      claims,
      pageDate: { date: '2023-09-01', from: 'meta' },
    }
    expect(parseRequest('keep', request)).toEqual(request)
    expect(() => parseRequest('keep', { ...request, end: 9 })).toThrow(
      'Message keep, the data: Expected start and end within the sentence',
    )
    const [claim] = claims
    expect(() => parseRequest('keep', { ...request, claims: [{ ...claim, outcome: 'broken' }] })).toThrow(
      'Message keep, claims.0.outcome',
    )
    const many = Array.from({ length: LIMITS.keepClaims }, () => ({ ...claim, promised: 'x'.repeat(2_000) }))
    expect(() => parseRequest('keep', { ...request, claims: many })).toThrow(
      'Message keep, the data: Expected at most 200000 characters in all',
    )
    expect(() => parseRequest('keep', { ...request, claims: [...many, claim] })).toThrow(
      'Message keep, claims',
    )
    expect(() => parseRequest('keep', { ...request, pageDate: { date: '9月1日', from: 'meta' } })).toThrow(
      'Message keep, pageDate.date: Expected an ISO date',
    )
    expect(() => parseRequest('unkeep', { id: '../' })).toThrow('Message unkeep, id')
  })

  it.each(['', '../popup', 'a b', 'a#b', 'a'.repeat(LIMITS.key + 1)])('is refused with the id %j', (id) => {
    expect(() => parseRequest('openLibrary', { kind: 'target', id })).toThrow('Message openLibrary, id')
  })
})
