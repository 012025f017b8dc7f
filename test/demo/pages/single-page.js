// Three views behind one document: links change the address and the text, never the document.
const VIEWS = {
  '/spa/one': '海勃湾区的一号物流智慧公路港开始试运行，第一天进了四十辆车。',
  '/spa/two': '海勃湾区的乌海“母亲河之旅”马拉松赛道项目铺好了最后一公里。',
  '/spa/none': '兰州的马拉松赛道要重新测量。',
}

const show = () => {
  document.querySelector('#view').textContent = VIEWS[location.pathname] ?? '请选一条。'
}

document.querySelector('nav').addEventListener('click', (event) => {
  const link = event.target.closest('a')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  show()
})
addEventListener('popstate', show)
show()
