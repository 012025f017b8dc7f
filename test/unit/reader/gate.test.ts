import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { createGate, namesOurPlace } from '../../../entrypoints/scout/gate'

describe('a text names a place of ours', () => {
  it.each([
    '海勃湾区',
    '海勃灣區',
    '在乌海市',
    '烏海',
    '海 勃\n  湾',
    '乌\u200b海',
    '海勃\u3000湾',
    '乌\ufe00海',
    '海\u{e0101}勃湾',
    '乌wū海hǎi',
    '海(hǎi)\n勃(bó)\n湾',
    '烏ㄨ海ㄏㄞˇ',
  ])('%j', (text) => {
    expect(namesOurPlace(text)).toBe(true)
  })

  it.each(['海南区', '乌鲁木齐', '上海勃利', '乌克兰海军', '义乌（海关）', '乌 Sea of Okhotsk 海', ''])(
    'not in %j',
    (text) => {
      expect(namesOurPlace(text)).toBe(false)
    },
  )
})

describe('a frame within a page', () => {
  const frameIn = (top: { text: string } | 'other origin') =>
    ({
      get top() {
        if (top !== 'other origin') return parseHTML(`<html><body>${top.text}</body></html>`)
        return {
          get document(): never {
            throw new DOMException('Blocked a frame', 'SecurityError')
          },
        }
      },
    }) as unknown as Window

  it('passes prose where the page around names a place of ours', () => {
    const gate = createGate(frameIn({ text: '海勃湾区要闻' }))
    expect(gate('滨河小学的跑道维修完工')).toBe(true)
  })

  it('passes prose again while the answer of the page around is believed', () => {
    const gate = createGate(frameIn({ text: '海勃湾区要闻' }))
    expect([1, 2].map(() => gate('滨河小学的跑道维修完工'))).toEqual([true, true])
  })

  it('does not pass prose where only a script of the page around lists our place', () => {
    const gate = createGate(frameIn({ text: '<script>["包头", "乌海"]</script>要闻' }))
    expect(gate('滨河小学的跑道维修完工')).toBe(false)
  })

  it('does not pass buttons and empty frames there', () => {
    const gate = createGate(frameIn({ text: '海勃湾区要闻' }))
    expect(gate('关闭 Close advertisement')).toBe(false)
    expect(gate('')).toBe(false)
  })

  it('does not pass prose elsewhere, or where the page around cannot be asked', () => {
    expect(createGate(frameIn({ text: '呼和浩特要闻' }))('滨河小学的跑道维修完工')).toBe(false)
    expect(createGate(frameIn('other origin'))('滨河小学的跑道维修完工')).toBe(false)
  })

  it('passes a place of its own anywhere', () => {
    expect(createGate(frameIn('other origin'))('乌海')).toBe(true)
  })
})

describe('the places of the gate', () => {
  it('opens for our places in either script', () => {
    expect(['海勃湾区', '海勃灣', '乌海市', '烏海'].every(namesOurPlace)).toBe(true)
    expect(namesOurPlace('海南省、呼包鄂、海渤湾')).toBe(false)
  })
})
