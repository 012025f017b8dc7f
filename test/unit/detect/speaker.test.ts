import { describe, expect, it } from 'vitest'
import { normalise } from '../../../lib/detect/normalise'
import { speakersIn } from '../../../lib/detect/speaker'
import { detectLines, detector, marks } from './built-in'

const speakersOf = (line: string) => {
  const { text } = normalise(line, detector.fold)
  return speakersIn(text, detector.wording).map(({ start, end }) => text.slice(start, end))
}

describe('who speaks in a forum', () => {
  it.each([
    ['12楼 夜猫子：几点开门？', '12楼夜猫子:'],
    ['楼主 沙里淘金：求推荐', '楼主沙里淘金:'],
    ['沙发 老姜 回复 老蒜：同问', '沙发老姜回复老蒜:'],
    ['散了吧。3层 一碗面：再等等', '3层一碗面:'],
  ])('is named behind the floor, before a colon: %s', (line, speaker) => {
    expect(speakersOf(line)).toEqual([speaker])
  })

  it.each(['我们在3楼开会：先点名', '3楼开会，议题：点名', '三楼会议室：点名', '新沙发颜色：米白'])(
    'is not named in %s',
    (line) => {
      expect(speakersOf(line)).toEqual([])
    },
  )

  it('does not say with a name where the things are that are spoken of', () => {
    const lines = (speaker: string) => ['乌海闲聊', `2楼 ${speaker}：清陶开工了没？`]
    expect(marks(...lines('人在昆山'))).toEqual(['qingtao 清陶'])
    expect(marks('乌海闲聊', '2楼 夜猫子：昆山的清陶开工了没？')).toEqual([])
  })

  it('is not spoken of himself', () => {
    expect(detectLines('海勃湾闲聊', '2楼 口袋公园小保安：早上好。').mentions).toEqual([])
  })
})
