import { describe, expect, it, vi } from 'vitest'
import type { ListedMention } from '../../../lib/messages/protocol'
import type { TabObservation } from '../../../lib/popup/state'
import { fakePorts } from './fake-ports'
import { answered, frame, mention } from './fixture'
import { type Locale, openPopup } from './render'

/** A page with one mention, and a record that holds what is kept of it: by entry, the note. */
function page(fields: { kept?: string; note?: string } & Partial<TabObservation> = {}) {
  const { kept, note = '', ...observed } = fields
  const record = new Map(kept === undefined ? [] : [[kept, note]])
  const listed = (): ListedMention =>
    mention('a', 'school', { surface: '林荫小学', kept: [...record.keys()][0] ?? null })
  return fakePorts({
    observe: async () => ({ ...answered(frame([listed()])), ...observed }),
    keep: async () => {
      record.set('k1', '')
      return 'k1'
    },
    unkeep: async () => {
      if ([...record.values()][0] !== '') return 'noted'
      record.clear()
      return 'removed'
    },
    notes: async (ids) => new Map(ids.map((id) => [id, record.get(id) ?? ''])),
    saveNote: async (id, words) => record.has(id) && Boolean(record.set(id, words)),
  })
}

async function open(ports: ReturnType<typeof page>, locale: Locale = 'zh_CN') {
  const { find, text, fire } = await openPopup(locale, ports)
  return {
    find,
    fire,
    button: () => find('.here-foot .action')[1],
    press: async () => {
      fire(find('.here-foot .action')[1], 'click')
      await settled()
    },
    note: () => find('.note input')[0] as HTMLInputElement | undefined,
    async write(words: string, type: 'input' | 'change' | 'compositionend', fields: object = {}) {
      const input = find('.note input')[0] as HTMLInputElement
      input.value = words
      fire(input, type, fields)
      await settled()
    },
    /** What is said beneath; nothing is not shown. */
    said: () => text('.keep-notice').filter((words) => words !== ''),
  }
}

/** Everything that was begun is done: ports answer at once here. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('the button', () => {
  it('keeps the mention, and is then pressed', async () => {
    const ports = page()
    const { button, press } = await open(ports)
    expect([button()?.textContent, button()?.getAttribute('aria-pressed')]).toEqual(['留存', 'false'])
    await press()
    expect(ports.keep).toHaveBeenCalledWith(expect.objectContaining({ id: 'a', frameId: 0 }))
    expect([button()?.textContent, button()?.getAttribute('aria-pressed')]).toEqual(['已留存', 'true'])
  })

  it('is pressed at once for what was kept before, and takes it back', async () => {
    const { button, press, note } = await open(page({ kept: 'k0' }), 'en')
    expect([button()?.textContent, button()?.getAttribute('aria-pressed')]).toEqual(['Kept', 'true'])
    await press()
    expect(button()?.textContent).toBe('Keep')
    expect(note()).toBeUndefined()
  })

  it('leaves what bears a note, and says where it can be deleted', async () => {
    const { button, press, said, find } = await open(page({ kept: 'k0', note: '对一下' }))
    await press()
    expect(button()?.textContent).toBe('已留存')
    expect(said()).toEqual(['这一条写了备注，要取消请到文献库里删除。文献库'])
    expect(find('.keep-notice a')[0]?.getAttribute('href')).toBe('/library.html#story=school')
  })

  it('says what failed, in the words of the browser', async () => {
    const ports = page()
    ports.keep.mockRejectedValueOnce(new Error('QuotaExceededError'))
    const { button, press, said } = await open(ports)
    await press()
    expect(button()?.textContent).toBe('留存')
    expect(said()).toEqual(['这一步没有做成：QuotaExceededError'])
    await press()
    expect([button()?.textContent, ...said()]).toEqual(['已留存'])
  })

  it('has no power in a private window, and the reason stands beneath', async () => {
    const { button, said, note } = await open(page({ kept: 'k0', incognito: true }))
    expect(button()?.hasAttribute('disabled')).toBe(true)
    expect(button()?.getAttribute('title')).toBe('无痕窗口里的事不留存。')
    expect(said()).toEqual(['无痕窗口里的事不留存。'])
    expect(note()).toBeUndefined()
  })
})

describe('the note', () => {
  it('has a field as soon as the mention is kept, with what was written before', async () => {
    const { note, press } = await open(page())
    expect(note()).toBeUndefined()
    await press()
    expect(note()?.getAttribute('placeholder')).toBe('可以不写；只存在这台电脑上')
    expect((await open(page({ kept: 'k0', note: '对一下' }))).note()?.value).toBe('对一下')
  })

  it('is saved at every stroke, and said to be when it is done', async () => {
    const ports = page({ kept: 'k0' })
    const { write, said } = await open(ports)
    await write('对', 'input')
    await write('对 一下 ', 'input')
    expect(said()).toEqual([])
    await write('对 一下 ', 'change')
    expect(ports.saveNote.mock.calls).toEqual([
      ['k0', '对'],
      ['k0', '对 一下 '],
      ['k0', '对 一下 '],
    ])
    expect(said()).toEqual(['备注已存下。'])
  })

  it('waits for the end of what an input method composes', async () => {
    const ports = page({ kept: 'k0' })
    const { write } = await open(ports)
    await write('dui', 'input', { isComposing: true })
    expect(ports.saveNote).not.toHaveBeenCalled()
    await write('对', 'compositionend')
    expect(ports.saveNote.mock.calls).toEqual([['k0', '对']])
  })

  it('says what kept it from being saved, until it is', async () => {
    const ports = page({ kept: 'k0' })
    ports.saveNote.mockRejectedValueOnce(new Error('QuotaExceededError'))
    const { write, said } = await open(ports)
    await write('对', 'input')
    expect(said()).toEqual(['没能保存：QuotaExceededError'])
    await write('对一', 'input')
    expect(said()).toEqual(['备注已存下。'])
  })

  it('goes with an entry that the library took out meanwhile', async () => {
    const ports = page({ kept: 'k0' })
    const { write, said, button, note } = await open(ports)
    await ports.unkeep({ id: 'a', frameId: 0, key: '0:a' })
    await write('对', 'input')
    expect(said()).toEqual(['这一条已经被删除。'])
    expect(button()?.textContent).toBe('留存')
    expect(note()).toBeUndefined()
  })

  it('that cannot be read has no field, so that nothing is written over it', async () => {
    const ports = page({ kept: 'k0', note: '对一下' })
    ports.notes.mockRejectedValue(new Error('UnknownError'))
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { note, button } = await open(ports)
    expect(button()?.textContent).toBe('已留存')
    expect(note()).toBeUndefined()
  })
})
