import { chinaClock } from '@/domain/china-time'
import { pathsDownTo } from '@/domain/org/paths-down-to'
import { noticeContract } from '@/domain/support/notice/notice-contract'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'

const { input, output } = noticeContract.list
/** Where the village’s own name stands in a place’s whole one is not known: the last part is shown, and no more. */
const lastOf = (placeName: string) => placeName.replace(/^.*(?:街道|镇|乡|区|县|市)(?=.)/, '').slice(0, 60)

/** One round trip. What ends first stands first; special families are in nobody’s list. */
export const list = procedure('support.read', input, output).query(async ({ ctx: { now }, input: { placeIds, after } }) => {
  const [, , county = ''] = pathsDownTo(placeIds)
  const where = { announcedAt: county, restricted: false, noticeUntil: { $gt: now } }
  const { docs, next } = await supportCases.inOrder({ where, by: 'noticeUntil', limit: 20, after, only: ['_id', 'receipt', 'title', 'who', 'placeName', 'noticeUntil'] })
  return { notices: docs.map(({ receipt, title, who, placeName, noticeUntil }) => ({ receipt, title, who, where: lastOf(placeName), until: chinaClock(noticeUntil ?? now).date })), ...(next !== undefined && { next }) }
})
