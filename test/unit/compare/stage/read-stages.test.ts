import { describe, expect, it } from 'vitest'
import { readStages } from '../../../../lib/compare/stage/read-stages'

/** Each statement as `words: stage state`, in the order of the text. */
const read = (text: string) =>
  readStages(text).map(
    ({ start, end, stage, state }) => `${text.slice(start, end).replace(/\s/g, '')}: ${stage} ${state}`,
  )
const only = (text: string) => readStages(text)[0]

describe('what was done is reached', () => {
  it.each([
    ['清陶项目已完成备案。', '完成: plan reached'],
    ['中玻项目的环评已经通过专家评审，并已备案。', '备案: plan reached'],
    ['换电重卡项目日前签约。', '签约: sign reached'],
    ['两家企业签署了合作协议。', '签署: sign reached'],
    ['清陶项目正式开工。', '开工: start reached'],
    ['中玻项目昨日破土动工。', '破土动工: start reached'],
    ['焦化整合项目已经开始打桩。', '开始打桩: start reached'],
    ['博览馆举行了开工仪式。', '开工: start reached'],
    ['随着一声令下，产业园开工奠基。', '开工奠基: start reached'],
    ['人民医院新院主体封顶。', '主体封顶: advance reached'],
    ['特勤站通过竣工验收。', '通过竣工验收: complete reached'],
    ['停车场于10月建成。', '建成: complete reached'],
    ['第九小学跑道顺利完工。', '完工: complete reached'],
    ['跑道维修圆满收官。', '收官: complete reached'],
    ['老旧小区改造工作画上句号。', '画上句号: complete reached'],
    ['多晶硅生产线近日投产。', '投产: operate reached'],
    ['停车场已投入使用。', '投入使用: operate reached'],
    ['九龙国际广场开门迎客。', '开门迎客: operate reached'],
    ['依林农贸市场9月28日开业。', '开业: operate reached'],
    ['人民医院新院昨天开诊。', '开诊: operate reached'],
    ['东环联络线通车。', '通车: operate reached'],
    ['体育馆重新开放了。', '重新开放: operate reached'],
    ['公路港开业一年，进出车辆不断。', '开业: operate reached'],
    ['自投产以来，产线一直满负荷。', '投产: operate reached'],
    ['计划总投资30亿元的中玻项目正式开工。', '开工: start reached'],
    ['九龙国际广场终于在12月16日迎来开业。', '开业: operate reached'],
    ['多晶硅项目首批产品顺利下线。', '首批产品顺利下线: operate reached'],
    ['二中滨河校区9月1日迎来首批新生。', '迎来首批新生: operate reached'],
    ['去年12月，九龙国际广场建成运营。', '建成运营: operate reached'],
    ['马拉松赛道全线贯通。', '全线贯通: complete reached'],
    ['特勤站于上月底竣工，尚未投用。', '竣工: complete reached', '投用: operate not-yet'],
    ['项目当年签约、当年投产。', '签约: sign reached', '投产: operate reached'],
    ['计划今年开工的中玻项目已投产。', '开工: start intended', '投产: operate reached'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what is to be done is intended', () => {
  it.each([
    ['清陶项目将于6月开工。', '开工: start intended'],
    ['博览馆拟于2024年3月开工。', '开工: start intended'],
    ['公路港计划年底开业。', '开业: operate intended'],
    ['企业力争年内投产。', '投产: operate intended'],
    ['首批产线预计10月投产。', '投产: operate intended'],
    ['九龙广场有望国庆开业。', '开业: operate intended'],
    ['确保跑道8月底前完工。', '完工: complete intended'],
    ['特勤站即将投用。', '投用: operate intended'],
    ['推动中玻光伏新能源材料等项目年内开工建设。', '开工建设: start intended'],
    ['加快东方希望多晶硅投产。', '投产: operate intended'],
    ['停车场年底前建成。', '建成: complete intended'],
    ['年底前，停车场建成。', '建成: complete intended'],
    ['项目计划6月开工，12月投产。', '开工: start intended', '投产: operate intended'],
    ['九龙广场开业在即。', '开业: operate intended'],
    ['公路港正在做开业准备。', '开业: operate intended'],
    ['各方朝着年底投产目标冲刺。', '投产: operate intended'],
    ['新线已具备通车条件。', '通车: operate intended'],
    ['区里要确保九龙广场建成运营。', '建成运营: operate intended'],
    ['大伙儿都盼着六月一起破土。', '破土: start intended'],
    ['特勤站即将移交消防部门使用。', '移交消防部门使用: operate intended'],
    ['公路港竣工时间定为年底。', '竣工: complete intended'],
    ['多晶硅项目年底可投产。', '投产: operate intended'],
    ['年内，公路港建成运营。', '建成运营: operate intended'],
    ['九龙广场距离开业只剩10天。', '开业: operate intended'],
    ['项目负责人说，预计下半年开工。', '开工: start intended'],
    ['博览馆将举行开工仪式。', '开工: start intended'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what was not done is not yet', () => {
  it.each([
    ['清陶项目尚未开工。', '开工: start not-yet'],
    ['清陶项目至今没有动工。', '动工: start not-yet'],
    ['停车场还没建成。', '建成: complete not-yet'],
    ['今年48个老旧小区并没有全部改造完毕。', '改造完毕: complete not-yet'],
    ['公路港未能如期开业。', '开业: operate not-yet'],
    ['特勤站并未投用。', '投用: operate not-yet'],
    ['九龙广场年内无法开业。', '开业: operate not-yet'],
    ['特勤站未通过竣工验收。', '通过竣工验收: complete not-yet'],
    ['新的塑胶面层还未铺设。', '铺设: advance not-yet'],
    ['博览馆开工遥遥无期。', '开工: start not-yet'],
    ['博览馆开工时间待定。', '开工: start not-yet'],
    ['停车场尚未完工、投用。', '完工: complete not-yet', '投用: operate not-yet'],
    ['项目已建成但未投产。', '建成: complete reached', '投产: operate not-yet'],
    ['停车场没能赶在年底前交付。', '交付: complete not-yet'],
    ['公路港项目竣工验收未通过。', '竣工验收: complete not-yet'],
    ['公路港大门紧闭，开业日期遥遥无期。', '开业: operate not-yet'],
    ['还有5个没有完工。', '完工: complete not-yet'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['未来三年，清陶项目正式投产。', '投产: operate reached'],
    ['没有影响九龙广场顺利开业。', '开业: operate reached'],
    ['尚未取得补贴的公路港已开业。', '开业: operate reached'],
  ])('but a denial of something else denies nothing: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('what goes on is under way', () => {
  it.each([
    ['停车场项目正在公开招标。', '公开招标: plan under-way'],
    ['企业正在产业园选址。', '选址: plan under-way'],
    ['设备采购进入招标阶段。', '招标: plan under-way'],
    ['换电重卡的厂房图纸正在审。', '图纸: plan under-way'],
    ['各矿正在签订整合协议。', '签订: sign under-way'],
    ['轮毂铸造项目尚处于前期阶段。', '前期阶段: plan under-way'],
    ['九小跑道维修已接近尾声。', '接近尾声: advance under-way'],
    ['中玻项目建设现场机器轰鸣。', '建设: advance under-way'],
    ['轧钢工序仍在施工。', '施工: advance under-way'],
    ['博览馆项目加紧建设。', '建设: advance under-way'],
    ['林荫小学进入装修阶段。', '装修: advance under-way'],
    ['首条线正在调试。', '调试: advance under-way'],
    ['北侧是在建的特勤站。', '在建: advance under-way'],
    ['焦化废水处理土建完成八成。', '完成: advance under-way'],
    ['项目已完成工程量的70%。', '完成: advance under-way'],
    ['老旧小区改造任务已完成超六成。', '完成: advance under-way'],
    ['特勤站正在组织竣工验收。', '竣工验收: complete under-way'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('what is put off or stops', () => {
  it.each([
    ['2个小区结转至2024年续建。', '结转: advance postponed'],
    ['博览馆开工时间推迟到明年。', '推迟: start postponed'],
    ['博览馆开工日期一推再推。', '一推再推: start postponed'],
    ['九龙广场原定国庆开业，后改到元旦。', '后改到: advance postponed'],
    ['公路港延期开业。', '延期: operate postponed'],
    ['受资金影响，项目竣工延至2024年。', '延至: complete postponed'],
    ['体育场馆改造工程暂停施工。', '暂停: stop paused'],
    ['博览馆项目停工。', '停工: stop paused'],
    ['该项目已停建。', '停建: stop stopped'],
    ['区里取消了健康步道项目。', '取消: stop stopped'],
    ['改造工程搁置至今。', '搁置: stop paused'],
    ['双方终止了新能源合作。', '终止: stop stopped'],
    ['生产线停产检修。', '停产: stop paused'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    '春节期间，项目不停工。',
    '该项目没有停建。',
    '区里取消收费。',
    '工期不会推迟。',
    '银行同意贷款延期。',
    '设备采购招标终止。',
  ])('but not here: %s', (text) => {
    expect(readStages(text).filter(({ state }) => /paused|stopped|postponed/.test(state))).toEqual([])
  })

  it('and goes on again', () => {
    expect(readStages('体育场馆改造工程曾停工，现已复工。').map(({ isResumed }) => isResumed)).toEqual([true])
    expect(read('体育场馆改造暂停施工，复工时间另行通知。')).toEqual(['暂停: stop paused'])
  })
})

describe('a part is not the whole', () => {
  it('where the shell, the base or the paper is done', () => {
    expect(read('依林农贸市场主体工程已完工。')).toEqual(['完工: advance reached'])
    expect(read('中玻项目完成厂房主体。')).toEqual(['完成: advance reached'])
    expect(read('产业园完成场平招标。')).toEqual(['完成: plan reached'])
    expect(read('选址已完成。')).toEqual(['完成: plan reached'])
    expect(read('区人民医院新建项目设备安装完成。')).toEqual(['完成: advance reached'])
  })

  it.each([
    '建龙万腾已完成烧结工序。',
    '逆变器项目首条生产线近日投产。',
    '公路港一期开业。',
    '部分路段已建成。',
    '九龙广场基本建成。',
    '大气治理项目完工5个。',
  ])('where a part is named: %s', (text) => {
    expect(only(text)).toMatchObject({ state: 'reached', isPart: true })
  })

  it.each(['各工序全部完成。', '一期和二期已全部投产。', '有组织、无组织和清洁运输三部分改造已完成。'])(
    'but all the parts are: %s',
    (text) => {
      expect(only(text)).toMatchObject({ state: 'reached', isPart: false })
    },
  )

  it('and a shop on trial is not open', () => {
    expect(only('智慧园区十月起试运行。')).toMatchObject({ stage: 'operate', isTrial: true })
    expect(only('智慧园区正式投用。')).toMatchObject({ stage: 'operate', isTrial: false })
  })
})

describe('nouns and asides are no stage', () => {
  it.each([
    '海勃湾区住房和城乡建设局发布通知。',
    '区城市运营中心迎来参观者。',
    '符合条件的企业可领取投产达效奖励。',
    '重点项目开工率超过九成。',
    '请于周五前报送竣工图。',
    '建成区绿化覆盖率提高。',
    '项目建成后将新增岗位1200个。',
    '完工后将缓解停车难。',
    '一季度新签约项目9个。',
    '2023年完成固定资产投资74亿元。',
    '组织社区召开议事会，先听意见再动工。',
    '在推进老旧小区改造中，社区听取意见。',
    '原计划6月开工。',
    '开工前，施工单位应当报备。',
    '开工资最准时。',
    '乌达产业园派人观摩。',
    '改革开放四十多年。',
    '新学期开学前，家长忙着买书。',
    '九龙广场何时开业？',
    '记者询问项目是否已经投产。',
    '物流企业座谈会在公路港举行。',
    '现有2000年以前建成的老旧小区231个。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('but what happened after production began did begin', () => {
    expect(read('投产后已实现产值2亿元。')).toEqual(['投产: operate reached'])
  })
})

describe('whose word it is', () => {
  it.each([
    ['据说清陶项目已经开工。', 'quoted'],
    ['网传九龙广场停建。', 'quoted'],
    ['有网友称公路港已开业。', 'quoted'],
    ['如果资金到位，博览馆年内开工。', 'conditional'],
    ['若手续办完，清陶项目将开工。', 'conditional'],
    ['一份材料说已完工，另一份说没有完工。', 'disputed'],
    ['清陶项目已开工。', 'result'],
    ['清陶项目将开工。', 'plan'],
    ['清陶项目未开工。', 'negated'],
  ])('%s', (text, mood) => {
    expect(only(text)?.mood).toBe(mood)
  })

  it('若干 puts no condition', () => {
    expect(only('若干小区已完工。')?.mood).toBe('result')
  })

  it('is kept back', () => {
    expect(read('对于三维BDO项目的建设进度，项目方表示暂不便透露。')).toEqual(['不便透露: advance unsaid'])
    expect(read('博览馆开工时间尚未公布。')).toContain('开工: start unsaid')
  })

  it('is open where nobody says which one it is', () => {
    const text = '又有一所小学的跑道在暑期完成维修，具体是哪一所，教育部门暂未公布。'
    expect(readStages(text).map(({ state }) => state)).toEqual(['unsaid', 'unsaid'])
  })

  it('is open where a year alone tells neither plan nor result', () => {
    expect(only('今年，海勃湾区完成九小跑道维修。')).toMatchObject({ state: 'unsaid', mood: null })
    expect(only('今年以来，海勃湾区完成九小跑道维修。')).toMatchObject({ state: 'reached', mood: 'result' })
  })
})

describe('where it stands, and of what', () => {
  it('gives offsets of the text as it is, over wraps and blanks', () => {
    const text = '清陶项目 已于 9 月开\n工。'
    expect(readStages(text)).toHaveLength(1)
    expect(read(text)).toEqual(['开工: start reached'])
    expect(only(text)).toMatchObject({ start: 11, end: 14 })
  })

  it('names what stands before the verb, or behind it where it opens its clause', () => {
    expect(only('9月18日，清陶固态电池项目正式开工。')?.subjectHint).toBe('清陶固态电池项目')
    expect(only('今年，海勃湾区将开工建设葡萄博览馆。')?.subjectHint).toBe('海勃湾区')
    expect(only('正式开工建设葡萄博览馆。')?.subjectHint).toBe('葡萄博览馆')
    expect(only('对于三维BDO项目的建设进度，项目方暂不便透露。')?.subjectHint).toBe('三维BDO项目的建设进度')
  })

  it('does not take one project for another', () => {
    expect(
      readStages('清陶项目已开工，天奇项目仍在办理手续。').map(({ subjectHint, state }) => [
        subjectHint,
        state,
      ]),
    ).toEqual([
      ['清陶项目', 'reached'],
      ['天奇项目', 'under-way'],
    ])
  })
})
