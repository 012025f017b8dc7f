/** Words that put a clause into the future: what they govern is meant, not done. */
export const PLANNED =
  /将(?![军领])|拟(?!态|合)|计划|力争|预计|有望|确保|争取|目标|安排|规划|定于|预期|推迟|延期|延至|结转|下一步|任务|要(?=完成|实现|达到|确保|新增|改造|开工|建成)/

/** Words of what was done. */
export const DONE = /已|了|完成|实现|达到|达|共|累计|同比|增长|下降|新增|建成|竣工/

/** Somebody says something on that day: the day is not what the figures behind it sum up. */
export const REPORTED =
  /记者|获悉|了解到|介绍|消息|发布|召开|举行|公布|通报|报道|走进|来到|采访|座谈|会上|讯|电$/
