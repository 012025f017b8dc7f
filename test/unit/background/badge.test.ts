import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { badgeLook, badgeState } from '../../../entrypoints/background/badge'

const on = { off: false, offSites: ['quiet.example'] }

describe('the toolbar button', () => {
  it('tells nothing to tell from switched off here and switched off everywhere', () => {
    expect(badgeState(on, 'news.example', 0)).toEqual({ kind: 'none' })
    expect(badgeState(on, 'quiet.example', 3)).toEqual({ kind: 'off', scope: 'site' })
    expect(badgeState({ ...on, off: true }, 'quiet.example', 3)).toEqual({ kind: 'off', scope: 'all' })
    expect(badgeState(on, 'news.example', 3)).toEqual({ kind: 'marked', projects: 3 })
  })

  it('counts projects, and stays readable with many', () => {
    expect(badgeLook({ kind: 'marked', projects: 3 })).toMatchObject({
      text: '3',
      icon: 'lens',
      title: { key: 'marked', count: 3 },
    })
    expect(badgeLook({ kind: 'marked', projects: 99 }).text).toBe('99')
    expect(badgeLook({ kind: 'marked', projects: 100 })).toMatchObject({ text: '99+', title: { count: 100 } })
  })

  it('has no text where there is nothing to count', () => {
    expect(badgeLook({ kind: 'none' }).text).toBe('')
  })

  it('says that it is off by its icon and its title, not by colour', () => {
    const all = badgeLook({ kind: 'off', scope: 'all' })
    const site = badgeLook({ kind: 'off', scope: 'site' })
    const none = badgeLook({ kind: 'none' })
    expect([all.icon, site.icon, none.icon]).toEqual(['off', 'off', 'lens'])
    expect([all.title.key, site.title.key, none.title.key]).toEqual(['off', 'offSite', 'none'])
  })

  it.each([16, 32, 48])('has its icons in the package at %i pixels', (size) => {
    expect(existsSync(`public/icon/${size}.png`)).toBe(true)
    expect(existsSync(`public/icon/off-${size}.png`)).toBe(true)
  })
})
