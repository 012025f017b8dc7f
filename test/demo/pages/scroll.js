// Adds the next entry whenever the end of the feed comes into view.
const ENTRIES = [
  '海勃湾区：九龙国际广场今天挂上了招牌。',
  '海勃湾区：依林农贸市场的摊位开始编号。',
  '海勃湾区：沙漠葡萄酒博物馆休闲展厅在刷墙。',
  '海勃湾区：疾控中心能力提升项目收到第一批仪器。',
  '海勃湾区：葡萄产业历史文化博览馆的围挡立起来了。',
]

const feed = document.querySelector('#feed')
let next = 0

new IntersectionObserver(
  ([end]) => {
    if (!end.isIntersecting || next === ENTRIES.length) return
    const entry = document.createElement('p')
    entry.style.height = '100vh'
    entry.textContent = ENTRIES[next]
    feed.append(entry)
    next += 1
  },
  { rootMargin: '40px' },
).observe(document.querySelector('#end'))
