// Renders as a framework does: an empty root, then everything at once, then one text node set anew.
const element = (name, ...children) => {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

addEventListener('load', () =>
  requestAnimationFrame(() => {
    const status = document.createTextNode('南部城区综合提升工程已经开工。')
    document
      .querySelector('#root')
      .replaceChildren(
        element('h1', '海勃湾区城市更新进展'),
        element('p', '在海勃湾区，', status),
        element('p', '海勃湾区今年计划改造2个棚户区，签约率已过九成。'),
      )
    document.addEventListener('update-status', () => {
      status.data = '林荫小学建设项目下月封顶。'
    })
  }),
)
