import { describe, expect, it } from 'vitest'
import type { Period } from '../../../../lib/compare/model'
import { compareStage } from '../../../../lib/compare/stage/compare-stage'
import { readStages } from '../../../../lib/compare/stage/read-stages'
import type { Deadline, Stage } from '../../../../lib/corpus/model'

const IN_2023: Deadline = { start: '2023-01-01', end: '2023-12-31', text: null, from: 'period' }
const target = (stage: Stage | null, action: string, testable = true) => ({
  stage,
  action,
  deadline: IN_2023,
  testable,
})
const TARGETS = {
  start: target('start', '开工建设'),
  complete: target('complete', '完成'),
  operate: target('operate', '确保…建成运营'),
  sign: target('sign', '力争…签约'),
  stop: target('stop', '取缔'),
  push: target('advance', '加快推进', false),
  faster: target('advance', '加快实施'),
  explore: target('plan', '探索', false),
  play: target(null, '发挥', false),
  carryOut: target('advance', '实施'),
}
type Name = keyof typeof TARGETS

const year = (value: number): Period => ({
  start: `${value}-01-01`,
  end: `${value}-12-31`,
  kind: 'year',
  at: null,
})
const month = (value: string): Period => ({
  start: `${value}-01`,
  end: `${value}-28`,
  kind: 'part',
  at: null,
})

function compare(
  name: Name,
  text: string,
  { pageDate = '2023-09-01' as string | null, period = null as Period | null } = {},
) {
  const { outcome, reason, statement } = compareStage(TARGETS[name], readStages(text), {
    periodOf: () => period,
    pageDate,
  })
  return { outcome, reason, words: statement && text.slice(statement.start, statement.end) }
}
const outcome = (name: Name, text: string, context = {}) => compare(name, text, context).outcome

describe('a stage that was reached', () => {
  it.each<[Name, string]>([
    ['start', '清陶固态电池项目打下第一根桩，正式开工。'],
    ['start', '博览馆已于本月中旬开工建设。'],
    ['start', '产业园开工奠基。'],
    ['complete', '特勤站近日通过竣工验收，即将移交消防部门使用。'],
    ['complete', '跑道维修工程顺利完工。'],
    ['operate', '九龙国际广场开门迎客。'],
    ['operate', '公路港建成运营。'],
    ['sign', '双方正式签约。'],
  ])('as promised (%s): %s', (name, text) => {
    expect(outcome(name, text)).toBe('stage-reached')
  })

  it.each<[Name, string]>([
    ['start', '清陶项目厂房主体封顶。'],
    ['start', '清陶项目正在加紧施工。'],
    ['start', '清陶项目已投产。'],
    ['start', '清陶项目一期开工。'],
    ['complete', '特勤站已投入使用。'],
    ['push', '逆变器项目近日投产。'],
    ['push', '滨河校区正式投入使用。'],
    ['explore', '双方合作的电站已并网发电。'],
    ['faster', '体育场馆重新开放。'],
    ['carryOut', '健康步道全线完工。'],
  ])('and passed (%s): %s', (name, text) => {
    expect(outcome(name, text)).toBe('stage-reached')
  })

  it('whatever comes next', () => {
    expect(outcome('start', '清陶项目已开工，但尚未投产。')).toBe('stage-reached')
    expect(outcome('start', '清陶项目已开工，投产推迟到2024年。')).toBe('stage-reached')
    expect(outcome('complete', '停车场已建成，计划明年投用。')).toBe('stage-reached')
  })

  it('with the words that say so', () => {
    expect(compare('complete', '特勤站近日通过竣工验收，即将移交消防部门使用。')).toEqual({
      outcome: 'stage-reached',
      reason: null,
      words: '通过竣工验收',
    })
  })
})

describe('a stage that was not reached', () => {
  it.each<[Name, string]>([
    ['start', '企业正在产业园选址，力争年内开工。'],
    ['start', '博览馆尚未开工。'],
    ['start', '换电重卡项目已签约。'],
    ['start', '清陶项目环评已完成备案。'],
    ['complete', '停车场项目正在公开招标。'],
    ['complete', '旧跑道刚刚拆除，新的塑胶面层还未铺设。'],
    ['complete', '已完成烧结工序，炼铁、轧钢工序仍在施工。'],
    ['complete', '停车场将于下月开工。'],
    ['complete', '依林农贸市场主体工程已完工。'],
    ['complete', '特勤站正在组织竣工验收。'],
    ['complete', '48个老旧小区并没有全部改造完毕。'],
    ['operate', '公路港项目5月开工。'],
    ['operate', '九龙广场已建成，但未能如期开业。'],
    ['operate', '公路港正在装修。'],
    ['carryOut', '健康步道尚未开工。'],
    ['carryOut', '健康步道正在招标。'],
  ])('(%s): %s', (name, text) => {
    expect(outcome(name, text)).toBe('stage-not-reached')
  })

  it('where the plan is all there is after the deadline', () => {
    expect(outcome('operate', '九龙广场即将开业。', { pageDate: '2024-02-20' })).toBe('stage-not-reached')
  })
})

describe('the same promise', () => {
  it.each<[Name, string]>([
    ['start', '推动中玻项目年内开工建设。'],
    ['start', '博览馆计划10月开工。'],
    ['complete', '确保九小跑道8月底前完工。'],
    ['operate', '九龙广场有望国庆开业。'],
    ['push', '海勃湾区将加快推进三维BDO项目。'],
    ['carryOut', '海勃湾区将实施南部城区综合提升工程。'],
  ])('is repeated (%s): %s', (name, text) => {
    expect(outcome(name, text)).toBe('promise-repeated')
  })

  it('where the time that is named lies within the deadline', () => {
    expect(outcome('start', '博览馆计划10月开工。', { period: month('2023-10') })).toBe('promise-repeated')
    expect(outcome('start', '博览馆将于年内开工。', { period: year(2023) })).toBe('promise-repeated')
  })

  it('not where another year is meant', () => {
    expect(
      compare('start', '博览馆将于年内开工。', { period: year(2022), pageDate: '2022-03-01' }),
    ).toMatchObject({
      outcome: 'not-comparable',
      reason: 'year',
    })
    expect(outcome('push', '明年将加快推进三维BDO项目。', { period: year(2024) })).toBe('none')
  })

  it('nor where nothing says when', () => {
    expect(outcome('start', '博览馆将开工。', { pageDate: null })).toBe('unknown')
  })

  it('nor where somebody expects it of a day that the promise did not give', () => {
    expect(outcome('start', '博览馆预计10月中旬开工。')).toBe('forecast')
    expect(outcome('complete', '停车场预计今年11月底前完工。')).toBe('forecast')
    expect(outcome('start', '博览馆预计年内开工。')).toBe('promise-repeated')
  })

  it('but of a promise that gave a day, the day is repeated', () => {
    const byOctober = { ...TARGETS.start, deadline: { ...IN_2023, text: '10月底前' } }
    const statements = readStages('博览馆预计10月中旬开工。')
    expect(
      compareStage(byOctober, statements, { periodOf: () => null, pageDate: '2023-09-01' }).outcome,
    ).toBe('promise-repeated')
  })
})

describe('a stage that is put off', () => {
  it('to a day after the deadline', () => {
    expect(outcome('start', '博览馆仍在设计优化，拟于2024年3月开工。', { period: month('2024-03') })).toBe(
      'postponed',
    )
    expect(
      outcome('operate', '农贸市场主体工程已完工，计划今年5月开市运营。', {
        period: month('2024-05'),
        pageDate: '2024-02-26',
      }),
    ).toBe('postponed')
    expect(outcome('operate', '公路港将于明年开工。', { period: year(2024) })).toBe('postponed')
  })

  it.each<[Name, string]>([
    ['complete', '2个小区结转至2024年续建。'],
    ['start', '博览馆开工时间推迟到明年。'],
    ['operate', '公路港延期开业。'],
    ['operate', '公路港竣工延至2024年。'],
    ['push', '三维BDO投产时间推迟到2024年。'],
    ['carryOut', '健康步道推迟实施到明年。'],
  ])('in so many words (%s): %s', (name, text) => {
    expect(outcome(name, text)).toBe('postponed')
  })

  it('outweighs that it was not reached', () => {
    expect(outcome('start', '博览馆尚未开工，开工时间推迟到明年。')).toBe('postponed')
  })

  it('is over where it was reached after all', () => {
    expect(outcome('operate', '公路港原来延期开业，12月20日正式开业。')).toBe('stage-reached')
  })
})

describe('what stops', () => {
  it.each<[Name, string]>([
    ['faster', '体育场馆改造工程自8月起暂停施工，复工时间另行通知。'],
    ['push', '三维BDO项目停工。'],
    ['start', '博览馆项目已停建。'],
    ['complete', '停车场工程终止。'],
    ['operate', '公路港开业后不久停业。'],
    ['explore', '双方终止了新能源合作。'],
    ['play', '万达广场停业。'],
    ['carryOut', '健康步道缓建。'],
  ])('has stopped (%s): %s', (name, text) => {
    expect(outcome(name, text)).toBe('stopped')
  })

  it('is over where work or use went on', () => {
    expect(outcome('operate', '公路港3月停工，6月复工，目前已开业。')).toBe('stage-reached')
    expect(outcome('complete', '工程3月停工，6月复工，仍在施工。')).toBe('stage-not-reached')
  })

  it('was promised to stop', () => {
    expect(outcome('stop', '该煤场已停止生产。')).toBe('stage-reached')
    expect(outcome('stop', '该煤场将停止生产。')).toBe('promise-repeated')
    expect(outcome('stop', '该煤场正在改造。')).toBe('none')
  })

  it('of another year is another matter', () => {
    expect(compare('faster', '2022年，该工程停工。', { period: year(2022) })).toMatchObject({
      outcome: 'not-comparable',
      reason: 'year',
    })
  })
})

describe('an endless verb has no stage to reach', () => {
  it.each<[Name, string]>([
    ['push', '三维BDO项目开工建设。'],
    ['push', '三维BDO项目正在安装设备。'],
    ['push', '三维BDO项目主体封顶。'],
    ['push', '三维BDO项目尚未开工。'],
    ['push', '三维BDO项目竣工。'],
    ['push', '三维BDO项目计划年底投产。'],
    ['faster', '健康步道正在铺设。'],
    ['explore', '双方签署了合作协议。'],
    ['play', '万达广场举行促销活动。'],
  ])('(%s): %s', (name, text) => {
    expect(outcome(name, text)).toBe('none')
  })

  it('nor does the carrying out say that it is done', () => {
    expect(outcome('carryOut', '健康步道正在施工。')).toBe('unknown')
  })
})

describe('what is not compared', () => {
  it.each<[Name, string, string]>([
    ['start', '据说清陶项目已经开工。', 'quoted-or-negated'],
    ['operate', '网传九龙广场停业。', 'quoted-or-negated'],
    ['operate', '如果资金到位，公路港年内开业。', 'quoted-or-negated'],
    ['complete', '一份材料说停车场已完工，另一份说没有完工。', 'sources-disagree'],
    ['complete', '停车场一期已完工。', 'part-of-whole'],
    ['operate', '首条生产线近日投产。', 'part-of-whole'],
    ['push', '逆变器项目首条生产线近日投产。', 'part-of-whole'],
    ['start', '针对“清陶项目已动工”的说法，园区回应称消息不准确。', 'quoted-or-negated'],
    ['operate', '对“九龙广场已经开业”的传闻，项目方没有回应。', 'quoted-or-negated'],
    ['complete', '有报道说停车场已完工，这一说法并不准确。', 'quoted-or-negated'],
    ['complete', '停车场基本建成。', 'part-of-whole'],
  ])('(%s): %s', (name, text, reason) => {
    expect(compare(name, text)).toMatchObject({ outcome: 'not-comparable', reason })
  })

  it('is what was reached in another year', () => {
    expect(compare('complete', '2022年，跑道完工。', { period: year(2022) })).toMatchObject({
      outcome: 'not-comparable',
      reason: 'year',
    })
    expect(compare('complete', '跑道已完工。', { pageDate: '2022-09-01' })).toMatchObject({
      outcome: 'not-comparable',
      reason: 'year',
    })
  })

  it('but what is known for sure outweighs hearsay', () => {
    expect(outcome('start', '网传清陶项目未开工。清陶项目已于8月正式开工。')).toBe('stage-reached')
  })

  it('nor two statements far apart that deny each other', () => {
    const between =
      '区里在座谈会上介绍了这项工程的由来，几位代表谈了各自的看法，会议开了整整一个上午，下午又到现场看了看。'
    expect(compare('complete', `停车场已建成。${between}停车场尚未建成。`)).toMatchObject({
      outcome: 'not-comparable',
      reason: 'sources-disagree',
    })
    expect(outcome('complete', '称停车场已建成，实际尚未建成。')).toBe('stage-not-reached')
  })
})

describe('nothing is claimed', () => {
  it.each<[Name, string]>([
    ['push', '对于三维BDO项目的建设进度，项目方表示暂不便透露。'],
    ['start', '博览馆开工时间尚未公布。'],
    ['complete', '又有一所小学的跑道在暑期完成维修，具体是哪一所，教育部门暂未公布。'],
    ['operate', '公路港十月起试运行。'],
    ['complete', '今年，海勃湾区完成滨河小学跑道维修。'],
    ['start', '清陶项目正在推进。'],
  ])('where something is missing (%s): %s', (name, text) => {
    expect(outcome(name, text)).toBe('unknown')
  })

  it.each<[Name, string]>([
    ['start', '博览馆已完成选址，计划下半年开工。'],
    ['operate', '公路港已完成钢结构吊装，力争年底投用。'],
    ['complete', '停车场正在招标。'],
  ])('where a step before it is of no known day (%s): %s', (name, text) => {
    expect(outcome(name, text, { pageDate: null })).toBe('unknown')
  })

  it('where a year alone left it open, its end settles it', () => {
    expect(
      outcome('complete', '2023年，海勃湾区完成滨河小学跑道维修。', {
        period: year(2023),
        pageDate: '2024-01-20',
      }),
    ).toBe('stage-reached')
  })

  it.each<[Name, string]>([
    ['operate', '物流企业座谈会在公路港举行。'],
    ['start', '清陶项目建成后将新增岗位1200个。'],
    ['start', '清陶项目将于明年投产。'],
  ])('where nothing is said (%s): %s', (name, text) => {
    expect(compare(name, text)).toEqual({ outcome: 'none', reason: null, words: null })
  })

  it('of a promise without a day, the plan is the promise', () => {
    const endless = { ...TARGETS.start, deadline: null }
    expect(
      compareStage(endless, readStages('清陶项目将开工。'), { periodOf: () => null, pageDate: null }).outcome,
    ).toBe('promise-repeated')
  })
})
