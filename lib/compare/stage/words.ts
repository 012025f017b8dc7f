import type { Stage } from '../../corpus/model'

/**
 * All words of this room. Each list is one string of alternatives of a pattern, grouped as people say them;
 * `oneOf` makes the pattern. Texts are without white space when they are asked.
 */
export interface StageWords {
  stage: Stage
  /**
   * `event`: it happens once, and the bare word says that it did (清陶项目开工). `activity`: it is also the
   * noun of everyday (项目建设, 招标), so only a word of time or negation beside it makes it a statement.
   */
  force: 'event' | 'activity'
  words: string
}

export const STAGE_WORDS: StageWords[] = [
  // Paper: ideas, permits, tenders, land.
  {
    stage: 'plan',
    force: 'activity',
    words: `谋划|储备|前期阶段|筹备阶段|规划阶段|论证阶段|前期工作|前期手续|项目前期|前期准备|选址|选好了?地块|公开招标|招投标|招标|流标|可行性研究|可研|审批|报批|立项|备案|核准|
      环评|能评|勘察|勘测|设计优化|优化设计|初步设计|方案设计|规划设计|施工图设计|图纸|征地|征拆|土地挂牌|论证|洽谈|
      公示|待批|办理手续|(?:开工|建设|用地|施工|各项|相关|审批)手续`,
  },
  { stage: 'sign', force: 'event', words: '签约落户|签约落地|签约|签订|签署|签下' },
  {
    stage: 'start',
    force: 'event',
    words: `开工建设|开工奠基|奠基开工|破土动工|破土开工|动工建设|动工兴建|开工兴建|开工|开建|动工|破土|动土|奠基|
      打下第一根桩|打下首根桩|打下第一桩|开始打桩|打桩|启动建设|启动实施|启动改造|全面启动|启动`,
  },
  // Work that one sees on the site.
  {
    stage: 'advance',
    force: 'activity',
    words: `施工|建设|安装|铺设|浇筑|吊装|焊接|砌筑|装修|改造|维修|翻新|续建|拆除|治理|调试|收尾|扫尾|攻坚|接近尾声|进入尾声|步入尾声|修建|
      新建|兴建|在建|推进|推动|实施|开展|打造`,
  },
  // 过半 and 封顶 are events of the work, not of its end.
  {
    stage: 'advance',
    force: 'event',
    words:
      '主体封顶|封顶|合龙|进度过半|过半|复工建设|复工|恢复施工|恢复建设|重启|复建|进场施工|设备进场|队伍进场|施工队进场|机械进场',
  },
  {
    stage: 'complete',
    force: 'event',
    words: `通过竣工验收|通过验收|竣工验收|完工验收|交工验收|交付验收|验收合格|通过评估监测|全线贯通|交付|建成|竣工|完工|交工|落成|改造完毕|施工完毕|
      安装完毕|维修完毕|完成|收官|完毕|完结|画上句号|告竣|机械竣工`,
  },
  { stage: 'complete', force: 'activity', words: '验收' },
  // Used, producing, open: what it was built for.
  {
    stage: 'operate',
    force: 'event',
    words: `建成投产达效|建成投产|建成投用|建成投运|建成投入使用|建成运营|建成启用|竣工投产|完工投用|开业运营|开市运营|投产达效|
      投产运营|投产|达产|投用|投运|投入使用|投入运营|投入生产|投入运行|投入试运行|投入试生产|交付使用|交付启用|移交使用|移交[^，。；]{1,12}使用|
      正式运营|正式运行|正式使用|正式营业|启用|开业|开门迎客|开门纳客|开门营业|开始营业|开诊试运行|开诊|接诊|通车|开通|开馆|
      开园|开市|开街|开张|开学|对外开放|免费开放|全面开放|正式开放|重新开放|开放迎客|并网发电|并网|建成开放|产品下线|上线运行|正式上线|开车成功|正式执勤|迎来首批(?:新生|学生|顾客|客人|游客|患者|车辆)|首批产品(?:顺利)?下线`,
  },
  { stage: 'operate', force: 'event', words: '试运行|试生产|试运营|试营业|试开放|试车|点火|联调联试' },
  // 运营中心, 运行管理: a noun more often than not.
  { stage: 'operate', force: 'activity', words: '运营|营业|招生' },
  {
    stage: 'stop',
    force: 'event',
    words: `停工|停建|缓建|停产|停业|停运|歇业|关停|下马|烂尾|暂停|暂缓|停滞|停摆|叫停|搁置|终止|中止|取消|放弃|停止|
      不再建设|不再实施|不予实施|不再推进|不再单独建设|按下暂停键|(?:暂时|临时|暂)(?:关闭|关门|关停|闭馆|停用)|关门(?!红|前|时间|大吉)|闭店|停用|撤场`,
  },
]

/** A shop on trial is no open shop: neither reached nor not. */
export const TRIAL = '试运行|试生产|试运营|试营业|试开放|试车|点火|联调联试'
/** Of `advance`: what is seen on a site, so that it has begun. The others may be paper. */
export const ON_SITE = `施工|安装|铺设|浇筑|吊装|焊接|砌筑|装修|续建|拆除|调试|收尾|扫尾|修建|在建|主体封顶|封顶|合龙|进度过半|过半|
  复工建设|复工|恢复施工|恢复建设|复建|进场施工|设备进场|队伍进场|施工队进场|机械进场`
/** The work goes on: a stop before it is over. */
export const RESUMED = '复工建设|复工|恢复施工|恢复建设|重启|复建'
/** Stops that speak of a pause. */
export const PAUSES =
  '(?:暂时|临时|暂)(?:关闭|关门|关停|闭馆|停用)|停工|缓建|停产|停业|停运|歇业|暂停|暂缓|停滞|停摆|搁置|中止|按下暂停键'
/** 取消收费, 终止妊娠: these stop a project only where the clause speaks of one. */
export const STOPS_OF_MANY_THINGS = '暂停|暂缓|停滞|停摆|叫停|搁置|终止|中止|取消|放弃|停止'
export const WHAT_IS_STOPPED =
  '项目|工程|建设|施工|实施|改造|开工|合作|工地|投资|运营|营业|生产|修建|计划|开业|推进|筹建'

/** Later than it was to be. */
export const POSTPONES =
  '推迟|延期|延后|延迟|顺延|(?<!资金|结余)结转(?=[至到续]|下年|次年|明年)|后延|延至|推至|推后|后移|拖到|跨到|往后挪|一推再推|一拖再拖|后改到|后改至|改期'
/** A day was exchanged for another: later or not, the two days tell. */
export const MOVED = '改为|改到|改至|改在|调整为|调整到|调整至|变更为|变更到'
/** A clause where these stand is about works: 贷款延期 and 航班推迟 are not. */
export const WHAT_IS_POSTPONED =
  '工期|项目|工程|交付|进度|工作|任务|改造|建设|续建|实施|开工|动工|完工|竣工|投产|投用|开业|运营|通车|启用|至|到|明年|\\d{4}年'

/**
 * What makes any event a matter that is spoken of: 开工建设手续, 建成运营问题, 开工建设取决于审批. It says nothing of
 * what was done.
 */
export const MATTER_AFTER =
  '(?:的)?(?:请示|批复|报告|意见(?!一致)|申请|建议|提案|议案|诉求|呼声|愿望|设想|构想|前景|瓶颈|堵点|时间表|路线图|承诺|协议|情况|推进会|协调会|调度会|现场会|座谈会|专题会|研讨会|会议|手续|问题|事宜|事项|难题|困难|障碍|方案|审计|项目审计|验收工作)|取决于|有赖于|面临|被(?:写入|列入|纳入|写进|提上)|已?(?:无|没有)障碍|(?:还|尚|仍)?(?:需|须)'
/** The same before one, in its clause: 研究九龙国际广场建成运营. 研究院 is a place. */
export const MATTER_BEFORE = '研究(?!院|所|生|中心|成果|员)|讨论|商讨|协商|磋商|听取|督导(?!组)|督查'
/** A stop by order of the safety office, or of a day or two: 停产整顿, 暂停营业一天. No project ends by it. */
export const PASSING_STOP =
  '整顿|(?:营业|运营|开放|生产|施工|供水|供电)?(?:了)?(?:[0-9一二两三四五六七半几]+个?(?:半天|天|日(?!起)|小时|周)|半[天日])'

/** Nouns behind a stage word: 建设局, 开工率, 投产达效奖励. */
export const NOUN_AFTER: Record<string, string> = {
  // 建设 and the like are half of the names of offices, firms, papers and rules.
  建设: '局|厅|部|委|兵团|银行|单位|者|规模|内容|性质|主体|资金|用地|标准|规划|方案|周期|局面|路|街|工程(?:有限)?公司|集团|集团公司|指挥部|年限|目标|成本|行动',
  施工: '单位|方|企业|许可|图|队|队伍|人员|工艺|方案|合同|组织|总承包|安全|扬尘|员|便道',
  运营: '中心|商|公司|管理|模式|成本|单位|期|权|维护|主体|服务|团队|方|机构|人员|部|情况|企业|费用',
  营业: '执照|额|收入|厅|网点|部|利润|税',
  改造: '局|办|计划|方案|资金|标准|类|对象|需求|意愿|名单',
  开工: '资|率|令|报告|大吉|第一天|首日|红包|利是|库|数|面|类项目|项目(?:[0-9一二三四五六七八九十百]+个|清单|库)',
  竣工: '图|面积|率|结算|决算|备案|资料|项目(?:[0-9]+个|清单|库)|库',
  交付: '能力|周期|标准|物|量|率|期限|定金|验收',
  完工: '率|项目库|百分比|数量|个数|量',
  完成: '率|情况|时限|人|质量|度|单位|者|量',
  投产: '达效奖励|奖励|补贴|奖补|政策|率|库|项目(?:[0-9]+个|清单|库)|类项目',
  投产达效: '奖励|奖补|补贴|政策|资金',
  达产: '率',
  签约: '额|率|项目|仪式台|客户|服务|家庭|户|居民|医生|总额|资金|金额|企业|率',
  签订: '率',
  建成: '区(?!域|级|人民)|度|年代|环境',
  启动: '资金|区|键|时间|会',
  招标: '编号|人|代理|条件|文件|单位|方|范围|公司|控制价|网',
  审批: '局|服务|制度|改革|事项|流程|时限',
  核准: '制',
  备案: '制',
  储备: '粮|库|量|干部|肉|林|基地|项目(?:库|[0-9]+个)|土地',
  公示: '栏|牌|期|内容|信息|如下',
  取消: '了?(?:收费|限制|证明|资格|关税)',
  投用: '率',
  维修: '资金|基金|工|部|店|站|厂|计划',
  装修: '公司|标准|垃圾|材料|工',
  安装: '公司|工|队',
  验收: '标准|组|人员|专家|规范|办法|细则|意见',
  治理: '体系|能力|任务|面积|效能|水平|现代化|模式|格局|项目[0-9]+个',
  开学: '前|后|季|第一|之际|时|之前|在即|初',
  开放: '日|型|度|水平|性',
  对外开放: '水平|型|格局|新格局|度|程度|合作|力度|平台|层次|大局',
  停工: '令|损失|不停产',
  招生: '计划|办|简章|政策|范围|工作|考试',
  续建: '项目(?:库|[0-9]+个|清单)',
  启用: '时间表',
  拆除: '物',
  复工: '复产|时间|日期|率|条件|申请',
  接诊: '量|人次|能力|时间',
  前期工作: '经费|组|科',
  谋划: '库',
}

/** The same before one: 改革开放, 春节后返工开工. */
export const NOUN_BEFORE: Record<string, string> = {
  达产: '乌',
  建成: '以前|之前|年代|世纪',
  过半: '暑假|寒假|时间|时光|赛程|行程|生命|人口|占比',
  开放: '改革',
  对外开放: '扩大|高水平|推动|深化|坚持|促进|全方位',
  开学: '新学期|秋季|春季|如期|错峰|返校',
  开工: '新|春节后|节后|新春',
  签约: '新|家庭医生',
  停工: '不|无一|没有一[个天]|零',
  停产: '不|不停工',
  停运: '公交|列车|航班|高铁|动车',
  停业: '商户|临时',
  建设: '城乡|住房和城乡|住建|文明|党的|精神文明|能力|作风|制度|体系|队伍|基层|法治|经济|社会|现代化|生态文明|组织',
  改造: '思想|劳动',
  启动: '油门|车辆|应急响应|一键|响应|预案',
  治理: '社会|基层|国家|依法',
  完毕: '整理|汇报|介绍|核查|登记|摸排|摸底|调查',
  储备: '物资|粮食|人才|土地|技术',
}

/** Statements that 完成 … makes of lower stages: 完成选址, 主体工程已完工. Only right beside the word. */
export const DONE_ON_PAPER =
  '选址|招标|招投标|可研|可行性研究|审批|(?<!验收|竣工)备案|立项|核准|环评|能评|设计|勘察|勘测|征地|征拆|征收|土地平整|场地平整|场平招标|手续|论证|公示|摸底|方案|评审|规划|土地挂牌|编制|入库'
export const DONE_IS_SIGNED = '签约|签订'
/** A part of the building is done: the work goes on. */
export const DONE_ON_SITE =
  '主体|主体结构|主体施工|厂房主体|封顶|基础施工|基础工程|桩基|地基|路基|土建|(?<!围挡|脚手架|设施)拆除|设备安装|安装|吊装|铺设|浇筑|钢结构|外墙保温|外墙粉刷|装修|装饰|粉刷|绿化|硬化|设备采购|管网铺设|地下部分|正负零|框架'
/** Sums and indicators: of them figures speak, not stages. */
export const DONE_IS_A_FIGURE =
  '投资|产值|销售|交易|利润|税收|营收|固定资产|收入|增加值|贸易额|总额|货运量|发电量|指标|绩效|接待'
/** A share of the work: 完成工程量的70%, 完成八成. */
export const DONE_IN_SHARES =
  '(?:工程量(?!清单|核|审)|形象进度|总工程量|总进度|全年任务|年度任务|目标任务|总任务|任务)(?:的|约|近|过)?|过半|一半|[0-9.]+[%％]|[一二三四五六七八九近过]+成(?!立|果|效|功)|百分之'

/** The words that say that only a part is meant, before the verb in its clause. */
export const PARTS =
  '首条|首批|首套|首期|一期|二期|先期|第一条|(?<![一两二三四五六七八九十几])部分|个别|其中|一部分|[0-9]+号楼|东段|西段|南段|北段|半幅|单体|工序|标段|基本|初步|大部分|多数|教学楼|宿舍楼|综合楼|门诊楼|[0-9一二三四五六七八九十]+(?:座|栋|幢|公里)'
export const WHOLE = '全部|全面|整体|悉数|全线|整个|均已|都已'
