import { describe, expect, it } from 'vitest'
import { readPage } from '../../../lib/detect/page-reading'
import { detector } from './built-in'

const placeOf = (...flows: string[]) => readPage({ title: '', flows }, detector, null).place.place

describe('a page of the city that names three of our facilities is the district’s', () => {
  it('by the names of companies', () => {
    expect(placeOf('乌海见闻', '宝杰和清陶都在招人。')).toBe('city')
    expect(placeOf('乌海见闻', '宝杰和清陶都在招人，东方希望也招。')).toBe('home')
  })

  it('by what is only there once: the hospital, the health office, the gym', () => {
    expect(placeOf('乌海见闻', '区医院在南边，疾控中心在北边。')).toBe('city')
    expect(placeOf('乌海见闻', '区医院在南边，疾控中心在北边，体育馆在中间。')).toBe('home')
    expect(placeOf('乌海见闻', '区医院在南边，疾控中心在北边，体育馆在中间，包头人也来。')).toBe('city')
  })

  it('and not by the neighbours that something is done with', () => {
    expect(placeOf('乌海天气', '宝杰、清陶门口风大，乌海、阿拉善左旗夜里有沙。')).toBe('city')
  })
})
