/** Transactions of the unmodified SDK. */
import { setTimeout as sleep } from 'node:timers/promises'
import cloudbase from '@cloudbase/node-sdk'
import { codeOf, speakTo, startTestCloud } from './test-cloud'

let db: ReturnType<ReturnType<typeof cloudbase.init>['database']>
const accounts = () => db.collection('accounts')

beforeAll(async () => {
  speakTo(await startTestCloud({ transactionMs: 1_500 }))
  db = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
  await db.createCollection('accounts')
})

beforeEach(async () => {
  await accounts().doc('x').set({ balance: 100 })
  await accounts().doc('y').set({ balance: 0 })
})

const balance = async (id: string) => ((await accounts().doc(id).get()).data as Array<{ balance: number }>)[0]?.balance

test('what is done inside is seen inside at once, outside after the commit', async () => {
  const _ = db.command
  const inside = await db.runTransaction(async (t: typeof db) => {
    await t.collection('accounts').doc('x').update({ balance: _.inc(-10) })
    await t.collection('accounts').doc('y').update({ balance: _.inc(10) })
    expect(await balance('x')).toBe(100)
    return (await t.collection('accounts').doc('x').get()).data
  })
  expect(inside).toMatchObject({ balance: 90 })
  expect([await balance('x'), await balance('y')]).toEqual([90, 10])
})

test('a document that is not there is null inside', async () => {
  expect(await db.runTransaction(async (t: typeof db) => (await t.collection('accounts').doc('nobody').get()).data)).toBeNull()
})

test('an error inside undoes everything', async () => {
  const failing = db.runTransaction(async (t: typeof db) => {
    await t.collection('accounts').doc('x').update({ balance: 0 })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await balance('x')).toBe(100)
})

test('rollback undoes everything', async () => {
  const transaction = await db.startTransaction()
  await transaction.collection('accounts').doc('x').update({ balance: 0 })
  await transaction.rollback()
  expect(await balance('x')).toBe(100)
})

test('the second transaction that writes a document is refused', async () => {
  const [first, second] = [await db.startTransaction(), await db.startTransaction()]
  await first.collection('accounts').doc('x').update({ balance: 1 })
  expect(await codeOf(second.collection('accounts').doc('x').update({ balance: 2 }))).toBe('DATABASE_TRANSACTION_CONFLICT')
  await first.commit()
  expect(await balance('x')).toBe(1)
})

test('a plain write waits for the transaction that holds the document, and then counts', async () => {
  const _ = db.command
  const transaction = await db.startTransaction()
  await transaction.collection('accounts').doc('x').update({ balance: 50 })
  let written = false
  const waiting = accounts().doc('x').update({ balance: _.inc(1) }).then(() => (written = true))
  await sleep(200)
  expect(written).toBe(false)
  expect(await accounts().doc('y').update({ balance: 7 })).toMatchObject({ updated: 1 })
  await transaction.commit()
  await waiting
  expect(await balance('x')).toBe(51)
})

test('a transaction that takes too long is over, and lets go of what it held', async () => {
  const transaction = await db.startTransaction()
  await transaction.collection('accounts').doc('x').update({ balance: 50 })
  await accounts().doc('x').update({ note: 'waited' })
  expect(await balance('x')).toBe(100)
  expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
})
