import { describe, expect, it } from 'vitest'
import { type PopupInputs, popupState } from '../../../lib/popup/state'
import { answered, frame, mention, observation } from './fixture'

const ON = { off: false, offSites: [] }

function stateOf(inputs: Partial<PopupInputs>) {
  return popupState({
    settings: ON,
    tab: observation(),
    patience: 'waiting',
    trouble: null,
    ...inputs,
  })
}

const ABSENT = { kind: 'absent' } as const
const REFUSED = { kind: 'refused' } as const

describe('a page with mentions', () => {
  it('shows them, grouped and counted over all frames', () => {
    const tab = answered(
      frame([mention('a', 'school')]),
      frame([mention('a', 'plant'), mention('b', 'school')]),
    )
    const state = stateOf({ tab })
    expect(state).toMatchObject({ kind: 'mentions', count: 3, growing: false })
    expect(state.kind === 'mentions' && state.groups.map(({ projectId }) => projectId)).toEqual([
      'school',
      'plant',
    ])
  })

  it('shows what is there while a frame is still being looked at', () => {
    const tab = answered(frame([mention('a', 'school')]), frame([], { state: 'loading' }))
    expect(stateOf({ tab })).toMatchObject({ kind: 'mentions', growing: true })
  })

  it('shows what is there although another frame failed', () => {
    const tab = answered(frame([mention('a', 'school')]), frame([], { state: 'failed' }))
    expect(stateOf({ tab })).toMatchObject({ kind: 'mentions', count: 1 })
  })

  it('shows the mentions of a frame although the top page holds nothing', () => {
    const tab = observation({
      frames: [
        { frameId: 0, answer: null },
        { frameId: 5, answer: frame([mention('a', 'school')]) },
      ],
    })
    expect(stateOf({ tab })).toMatchObject({ kind: 'mentions', count: 1 })
  })
})

describe('a page without mentions', () => {
  it('is said to have none as soon as the scout saw nothing in it', () => {
    expect(stateOf({})).toEqual({ kind: 'none', unshown: [] })
  })

  it('is said to have none when its reader found nothing', () => {
    expect(stateOf({ tab: answered(frame([])) })).toEqual({ kind: 'none', unshown: [] })
  })

  it('has none although a frame of a site that is switched off keeps silent', () => {
    expect(stateOf({ tab: answered(frame([]), frame([], { state: 'off' })) })).toEqual({
      kind: 'none',
      unshown: [],
    })
  })

  it('has failed when its reader did', () => {
    expect(stateOf({ tab: answered(frame([], { state: 'failed' })) })).toMatchObject({
      kind: 'failed',
      what: 'reader',
    })
  })
})

describe('the switches', () => {
  it('say that all is off', () => {
    expect(stateOf({ settings: { off: true, offSites: [] } })).toEqual({ kind: 'offAll' })
  })

  it('say that this site is off', () => {
    expect(stateOf({ settings: { off: false, offSites: ['news.example'] } })).toEqual({
      kind: 'offSite',
      site: 'news.example',
    })
  })

  it('name the wider one when both are off', () => {
    expect(stateOf({ settings: { off: true, offSites: ['news.example'] } })).toEqual({ kind: 'offAll' })
  })

  it('do not let another site be off', () => {
    expect(stateOf({ settings: { off: false, offSites: ['www.news.example'] } })).toEqual({
      kind: 'none',
      unshown: [],
    })
  })

  it('win at once over mentions that a reader has not taken back yet', () => {
    const tab = answered(frame([mention('a', 'school')]))
    expect(stateOf({ tab, settings: { off: true, offSites: [] } })).toEqual({ kind: 'offAll' })
  })

  it('are waited for when the reader has not heard yet that they are on again', () => {
    expect(stateOf({ tab: answered(frame([], { state: 'off' })) })).toEqual({ kind: 'loading' })
  })
})

describe('a page that is not done', () => {
  it('is loading before anything is known', () => {
    expect(stateOf({ tab: null })).toEqual({ kind: 'loading' })
    expect(stateOf({ settings: null })).toEqual({ kind: 'loading' })
  })

  it('is loading while its reader is', () => {
    expect(stateOf({ tab: answered(frame([], { state: 'loading' })) })).toEqual({ kind: 'loading' })
  })

  it('is loading while its reader is on its way', () => {
    expect(stateOf({ tab: answered(null) })).toEqual({ kind: 'loading' })
  })

  it('is loading while the browser loads it and no script answers', () => {
    expect(stateOf({ tab: observation({ scout: ABSENT, loading: true }) })).toEqual({ kind: 'loading' })
  })

  it('is loading while it is too busy to answer', () => {
    const tab = observation({ scout: { kind: 'late' }, probe: { kind: 'late' } })
    expect(stateOf({ tab })).toEqual({ kind: 'loading' })
  })

  it('stays loading, without an end to patience, while its reader says that it is at work', () => {
    const tab = answered(frame([], { state: 'loading' }))
    expect(stateOf({ tab, patience: 'spent' })).toEqual({ kind: 'loading' })
  })

  it('is said to be silent when patience is spent', () => {
    expect(stateOf({ tab: answered(null), patience: 'spent' })).toEqual({
      kind: 'failed',
      what: 'silence',
      detail: null,
    })
  })
})

describe('a page without our script', () => {
  it('was opened before the extension, if nothing else keeps the script out', () => {
    expect(stateOf({ tab: observation({ scout: ABSENT }) })).toEqual({ kind: 'oldScript' })
  })

  it('lacks the permission, for all sites or for this one', () => {
    const tab = observation({ scout: ABSENT, permitted: false })
    expect(stateOf({ tab })).toEqual({ kind: 'noPermission', site: 'news.example' })
  })

  it('lacks the permission when the browser does not even tell its address', () => {
    const tab = observation({ scout: ABSENT, permitted: false, url: null, probe: REFUSED })
    expect(stateOf({ tab })).toEqual({ kind: 'noPermission', site: null })
  })

  it('needs no permission of its own while a script answers', () => {
    expect(stateOf({ tab: observation({ permitted: false }) })).toEqual({ kind: 'none', unshown: [] })
  })

  it('says that it is off before it asks for anything', () => {
    const tab = observation({ scout: ABSENT, permitted: false })
    expect(stateOf({ tab, settings: { off: true, offSites: [] } })).toEqual({ kind: 'offAll' })
  })
})

describe('a page that no extension may enter', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['about:addons', 'browser'],
    ['https://chromewebstore.google.com/', 'store'],
    ['https://addons.mozilla.org/', 'store'],
    ['moz-extension://1234/library.html', 'extension'],
    ['view-source:https://news.example/', 'source'],
    ['file:///home/reader/page.html', 'file'],
  ] as const)('%s is closed', (url, page) => {
    const tab = observation({ url, scout: ABSENT, probe: REFUSED, permitted: false })
    expect(stateOf({ tab })).toEqual({ kind: 'forbiddenPage', page })
  })

  it('is closed whatever the switches say', () => {
    const tab = observation({ url: 'chrome://settings/', scout: ABSENT, probe: REFUSED })
    expect(stateOf({ tab, settings: { off: true, offSites: [] } })).toMatchObject({ kind: 'forbiddenPage' })
  })

  it('is one of the browser’s own when the address stays hidden from us in spite of the permission', () => {
    const tab = observation({ url: null, scout: ABSENT, probe: REFUSED })
    expect(stateOf({ tab })).toEqual({ kind: 'forbiddenPage', page: 'browser' })
  })

  it('is an ordinary address that the browser refuses', () => {
    const tab = observation({ scout: ABSENT, probe: REFUSED })
    expect(stateOf({ tab })).toEqual({ kind: 'forbiddenPage', page: 'refused' })
  })

  it('is open after all where a script answers: a local file with access allowed', () => {
    expect(stateOf({ tab: observation({ url: 'file:///home/reader/page.html' }) })).toEqual({
      kind: 'none',
      unshown: [],
    })
  })
})

describe('a PDF', () => {
  it('is known by what it says of itself, also where our scout lives in it', () => {
    const tab = observation({ probe: { kind: 'ran', contentType: 'application/pdf' } })
    expect(stateOf({ tab })).toEqual({ kind: 'pdf' })
  })

  it('is known by its address where no script may look', () => {
    const tab = observation({ url: 'https://news.example/plan.pdf', scout: ABSENT, probe: REFUSED })
    expect(stateOf({ tab })).toEqual({ kind: 'pdf' })
  })

  it('is not a page whose address only looks like one', () => {
    expect(stateOf({ tab: observation({ url: 'https://news.example/plan.pdf' }) })).toEqual({
      kind: 'none',
      unshown: [],
    })
  })
})

describe('trouble of the popup itself', () => {
  it('comes first, with the browser’s own sentence', () => {
    const trouble = { during: 'corpus', message: 'QuotaExceededError' } as const
    expect(stateOf({ trouble, settings: { off: true, offSites: [] } })).toEqual({
      kind: 'failed',
      what: 'corpus',
      detail: 'QuotaExceededError',
    })
  })
})
