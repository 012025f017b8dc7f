import { describe, expect, it } from 'vitest'
import type { ListedUnshown } from '../../../lib/messages/protocol'
import { groupByReason } from '../../../lib/popup/unshown'
import { fakePorts } from './fake-ports'
import { answered, frame, mention, observation, unshown } from './fixture'
import { openPopup } from './render'

const NINE_HOURS = unshown('u2', 'school', {
  surface: '九小',
  sentence: '花市开九小时',
  start: 3,
  end: 5,
  silence: { reason: 'inside-longer-word', word: '九小时' },
})
const NEAR_NOTHING = unshown('u3', 'school', { silence: { reason: 'no-local-evidence' } })

const page = (words: ListedUnshown[], mentions = [mention('a', 'investment')]) => {
  const tab = answered(frame(mentions, { unshown: words }))
  return fakePorts({ observe: async () => tab })
}

describe('what was not marked', () => {
  it('is one closed line that says how many places', async () => {
    const popup = await openPopup('zh_CN', page([unshown('u1', 'school'), NINE_HOURS]))
    expect(popup.text('.unshown summary')).toEqual(['同样的字，未标 2 处'])
    expect(popup.find('.unshown')[0]?.hasAttribute('open')).toBe(false)
    const english = await openPopup('en', page([NINE_HOURS]))
    expect(english.text('.unshown summary')).toEqual(['Same words, 1 place not marked'])
  })

  it('is not spoken of where there is none', async () => {
    expect((await openPopup('zh_CN', page([]))).find('.unshown')).toEqual([])
  })

  it('stands under its reason, in plain words', async () => {
    const words = [
      unshown('u1', 'school'),
      NINE_HOURS,
      NEAR_NOTHING,
      unshown('u4', 'school', { silence: { reason: 'other-place', place: null } }),
      unshown('u5', 'school', { silence: { reason: 'ruled-out', word: '集团' } }),
      unshown('u6', 'school', { silence: { reason: 'too-little' } }),
      unshown('u7', 'school', { silence: { reason: 'corrected', correctionId: 'c1' } }),
    ]
    expect((await openPopup('zh_CN', page(words))).text('.unshown h3')).toEqual([
      '说的是乌达区',
      '是更长的词“九小时”的一部分',
      '上下文没有提到海勃湾',
      '说的是别处',
      '旁边的“集团”表明说的是别的',
      '旁边没有别的字句表明就是这个项目',
      '你说过不是这个项目',
    ])
    expect((await openPopup('en', page(words))).text('.unshown h3')).toEqual([
      'It is about 乌达区',
      'Part of the longer word “九小时”',
      'Nothing around it speaks of Haibowan',
      'It is about somewhere else',
      '“集团” beside it says that something else is meant',
      'Nothing beside it says that this project is meant',
      'You said that it is not this project',
    ])
  })

  it('shows each place by its sentence, its words, and the project that it looked like', async () => {
    const { text } = await openPopup('zh_CN', page([NINE_HOURS]))
    expect(text('.unshown .sentence')).toEqual(['花市开九小时'])
    expect(text('.unshown mark')).toEqual(['九小'])
    expect(text('.unshown .would-be')).toEqual(['像是林荫小学'])
  })

  it('is marked by one click, shown on the page, and unmarked by another', async () => {
    const ports = page([NINE_HOURS])
    const { find, fire } = await openPopup('zh_CN', ports)
    const [button] = find('.unshown .action')
    expect(button?.getAttribute('aria-label')).toBe('标出“九小”，当作林荫小学')
    fire(button, 'click')
    await Promise.resolve()
    expect(ports.setShown.mock.calls.map(([place, shown]) => [place.key, shown])).toEqual([['0:u2', true]])
    await Promise.resolve()
    expect(ports.show.mock.calls.map(([place]) => place.key)).toEqual(['0:u2'])

    const marked = page([{ ...NINE_HOURS, shown: true }])
    const again = await openPopup('zh_CN', marked)
    expect(again.text('.unshown .action')).toEqual(['不标'])
    again.fire(again.find('.unshown .action')[0], 'click')
    expect(marked.setShown).toHaveBeenCalledWith(expect.objectContaining({ key: '0:u2' }), false)
  })

  it('takes the reader’s own word back where that is the reason', async () => {
    const ports = page([unshown('u1', 'school', { silence: { reason: 'corrected', correctionId: 'c1' } })])
    const { find, fire, text } = await openPopup('zh_CN', ports)
    expect(text('.unshown .action')).toEqual(['撤销'])
    fire(find('.unshown .action')[0], 'click')
    expect(ports.undoCorrection).toHaveBeenCalledWith('c1')
  })

  it('is told also where nothing at all was marked', async () => {
    const { text } = await openPopup('zh_CN', page([NEAR_NOTHING], []))
    expect(text('.message h2')).toEqual(['本页没有提到海勃湾区的项目'])
    expect(text('.unshown h3')).toEqual(['上下文没有提到海勃湾'])
  })
})

describe('the reasons', () => {
  it('gather places over frames, the top frame first', () => {
    const groups = groupByReason([
      { frameId: 7, answer: frame([], { unshown: [NINE_HOURS, unshown('u1', 'school')] }) },
      { frameId: 0, answer: frame([], { unshown: [unshown('u1', 'school')] }) },
      { frameId: 9, answer: null },
    ])
    expect(groups.map(({ places }) => places.map(({ key }) => key))).toEqual([['0:u1', '7:u1'], ['7:u2']])
  })

  it('are apart where the place or the longer word is another', () => {
    const words = [
      unshown('u1', 'school'),
      unshown('u2', 'school', { silence: { reason: 'other-place', place: '海南区' } }),
      NINE_HOURS,
      unshown('u4', 'school', { silence: { reason: 'ruled-out', word: '九小时' } }),
      unshown('u5', 'school', { silence: { reason: 'ruled-out', word: '集团' } }),
    ]
    expect(groupByReason([{ frameId: 0, answer: frame([], { unshown: words }) }])).toHaveLength(5)
  })
})

describe('not this project', () => {
  const dismiss = async (ports: ReturnType<typeof fakePorts>, locale: 'zh_CN' | 'en' = 'zh_CN') => {
    const opened = await openPopup(locale, ports)
    const [button] = opened.find('.here-foot .action')
    opened.fire(button, 'click')
    await opened.popup.refresh()
    await Promise.resolve()
    opened.popup.dispose()
    return opened
  }

  it('is said of the mention that is shown, and can be undone at once in a quiet line', async () => {
    const ports = page([])
    const { find, fire, text, popup } = await dismiss(ports)
    expect(ports.dismiss.mock.calls.map(([placed]) => placed.key)).toEqual(['0:a'])
    expect(text('.removed span')).toEqual(['本站的“investment”不再标为这个项目。'])
    fire(find('.removed .action')[0], 'click')
    expect(ports.undoCorrection).toHaveBeenCalledWith('correction-1')
    await popup.refresh()
    await Promise.resolve()
    expect(text('.removed span')).toEqual([])
    popup.dispose()
  })

  it('has its words in English too', async () => {
    const { text } = await dismiss(page([]), 'en')
    expect(text('.here-foot .action')).toEqual(['Not this project', 'Keep'])
    expect(text('.removed')).toEqual(['“investment” is no longer marked as this project on this site.Undo'])
  })

  it('leaves nothing to undo where the mark was there by the reader’s own wish', async () => {
    const ports = page([])
    ports.dismiss.mockResolvedValue(null)
    expect((await dismiss(ports)).text('.removed span')).toEqual([])
  })

  it('says in a private window that nothing is kept', async () => {
    const tab = { ...answered(frame([mention('a', 'investment')])), incognito: true }
    const { text } = await dismiss(fakePorts({ observe: async () => tab }))
    expect(text('.removed span')).toEqual([
      '这个标签页里的“investment”不再标为这个项目。无痕窗口里的事不留存。',
    ])
  })
})

describe('a private window', () => {
  it('has no switch for its site: the name would be stored', async () => {
    const tab = observation({ incognito: true })
    const { text } = await openPopup('zh_CN', fakePorts({ observe: async () => tab }))
    expect(text('.switch')).toEqual(['全部'])
  })

  it('has no permission to give for its site alone', async () => {
    const tab = observation({
      incognito: true,
      permitted: false,
      scout: { kind: 'absent' },
      probe: { kind: 'refused' },
    })
    const { text } = await openPopup('zh_CN', fakePorts({ observe: async () => tab }))
    expect(text('.ways .action')).toEqual(['允许读所有网站'])
  })
})
