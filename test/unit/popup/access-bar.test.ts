import { describe, expect, it } from 'vitest'
import { fakePorts } from './fake-ports'
import { answered, frame, mention, observation } from './fixture'
import { openPopup } from './render'

const MENTIONS = answered(frame([mention('a', 'school')]))

const once = (tab = MENTIONS) => fakePorts({ observe: async () => ({ ...tab, permitted: false }) })

describe('a page that was read only because the popup was opened', () => {
  it('shows its mentions, and the way to lasting access above them', async () => {
    const { text } = await openPopup('zh_CN', once())
    expect(text('[role=tab]')).toEqual(['林荫小学11 处'])
    expect(text('.access')).toEqual(['只在点开时能读这个网站。始终允许：本站所有网站'])
  })

  it('says so in English', async () => {
    const { text } = await openPopup('en', once())
    expect(text('.access')).toEqual(['Read only when you click. Always allow:this siteall sites'])
  })

  it('shows the way also where it names no project: the next page may', async () => {
    const { text } = await openPopup('zh_CN', once(observation()))
    expect(text('.message h2')).toEqual(['本页没有提到海勃湾区的项目'])
    expect(text('.access .action')).toEqual(['本站', '所有网站'])
  })

  it('offers all sites alone where the browser does not tell the address', async () => {
    const { text } = await openPopup('zh_CN', once({ ...MENTIONS, url: null }))
    expect(text('.access .action')).toEqual(['所有网站'])
  })

  it.each([
    { words: '本站', asked: 'news.example' },
    { words: '所有网站', asked: null },
  ])('asks for the right to $words', async ({ words, asked }) => {
    const ports = once()
    const { find, fire } = await openPopup('zh_CN', ports)
    fire(
      find('.access button').find((button) => button.textContent === words),
      'click',
    )
    expect(ports.allow).toHaveBeenCalledWith(asked)
  })
})

describe('nothing is asked for', () => {
  it('where access lasts', async () => {
    const { find } = await openPopup('zh_CN', fakePorts({ observe: async () => MENTIONS }))
    expect(find('.access')).toEqual([])
  })

  it('a second time where the state itself asks', async () => {
    const tab = observation({ scout: { kind: 'absent' }, probe: { kind: 'refused' } })
    const { find, text } = await openPopup('zh_CN', once(tab))
    expect(text('.message h2')).toEqual(['还没有读网页的权限'])
    expect(find('.access')).toEqual([])
  })

  it('where marks are switched off', async () => {
    const ports = fakePorts({
      observe: async () => ({ ...MENTIONS, permitted: false }),
      readSettings: async () => ({ off: true, offSites: [] }),
    })
    expect((await openPopup('zh_CN', ports)).find('.access')).toEqual([])
  })
})
