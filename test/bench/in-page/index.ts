export * from './changes'
export * from './contenders'
