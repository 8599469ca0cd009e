/** A limit uses the team's words: what the policy does not declare does not compile, and is named when it runs. */
import {
  australianDebt, chileanDebt, compose, frenchCalls, klaviyoSmartSending, marylandTelephoneSolicitation, massachusettsCreditors,
  newYorkCityDebt, npsRest, regulationF, tcpaHours, whatsAppWindow,
} from 'tactful/policies'
import { expect, it } from 'vitest'

const shop = { tactful: 1, id: 'shop', version: '1', channels: ['phone', 'email'], purposes: ['marketing', 'survey'], plays: [] } as const
const desk = { tactful: 1, id: 'desk', version: '1', channels: ['phone', 'work'], purposes: ['collection'], plays: [] } as const

it('fits a policy that has its words', () => {
  expect(compose(shop, tcpaHours(), klaviyoSmartSending({ channels: ['email'] }))._tag).toBe('Right')
  expect(compose(desk, regulationF({ purposes: ['collection'] }))._tag).toBe('Right')
})

it('of channels that the policy lacks needs others', () => {
  // @ts-expect-error - no texts
  expect(compose(shop, marylandTelephoneSolicitation())._tag).toBe('Left')
  expect(compose(shop, marylandTelephoneSolicitation({ channels: ['phone'] }))._tag).toBe('Right')
  // @ts-expect-error - no WhatsApp
  expect(compose(shop, whatsAppWindow())._tag).toBe('Left')
  // @ts-expect-error - no WhatsApp, whatever else is asked for
  expect(compose(shop, whatsAppWindow({ templates: true }))._tag).toBe('Left')
})

it('of purposes that the policy lacks needs others', () => {
  // @ts-expect-error - no purpose `debt`
  expect(compose(desk, newYorkCityDebt())._tag).toBe('Left')
  // @ts-expect-error - no purpose `research`
  expect(compose(shop, npsRest())._tag).toBe('Left')
  expect(compose(shop, npsRest({ purposes: ['survey'] }))._tag).toBe('Right')
})

it('of two kinds of channel is held to both', () => {
  const purposes = ['collection'] as const
  const australian = { ...desk, calendars: { AU: ['2026-12-25'] } } as const
  expect(compose(desk, massachusettsCreditors({ purposes, channels: ['phone'], elsewhere: ['work'] }))._tag).toBe('Right')
  // @ts-expect-error - nobody declares `office`
  expect(compose(desk, massachusettsCreditors({ purposes, channels: ['phone'], elsewhere: ['office'] }))._tag).toBe('Left')
  // @ts-expect-error - nobody declares `office`
  expect(compose(australian, australianDebt({ purposes, work: ['office'] }))._tag).toBe('Left')
  // @ts-expect-error - nobody declares `email` here
  expect(compose(desk, chileanDebt({ purposes }))._tag).toBe('Left')
  expect(compose(desk, chileanDebt({ purposes, messages: ['work'] }))._tag).toBe('Right')
})

it('of a channel that the product has no pause for is incomplete, not an error thrown', () => {
  // @ts-expect-error - Klaviyo names no pause for calls
  const result = compose(shop, klaviyoSmartSending({ channels: ['phone'] }))
  expect(result._tag === 'Left' && result.left.map(({ path }) => path)).toEqual(['/parts/0/guards/0/name', '/parts/0/guards/0/within'])
})

it('has no option but its own', () => {
  // @ts-expect-error - a typo in an option
  expect(tcpaHours({ chanels: ['phone'] })).toEqual(tcpaHours())
  // @ts-expect-error - a typo beside an option that is right
  expect(tcpaHours({ regions: ['US'], exemt: [] })).toEqual(tcpaHours())
})

it('that needs holidays says which calendar is missing', () => {
  const result = compose(shop, frenchCalls())
  expect(result._tag === 'Left' && result.left.map(({ path, received }) => [path, received])).toEqual([['/parts/0/guards/0/holidays', '"FR"']])
  expect(compose({ ...shop, calendars: { Alsace: ['2026-12-26'] } }, frenchCalls({ holidays: 'Alsace' }))._tag).toBe('Right')
})
