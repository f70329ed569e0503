import { createQueryClient } from '../../src/client/query-client'
import { readAnew } from '../../src/client/read-anew'
import { AppError } from '../../src/domain/errors'

jest.mock('@tarojs/taro', () => jest.requireActual('./taro-stub'))

test.each([
  ['CONFLICT', true],
  ['NOT_FOUND', true],
  ['NOT_ALLOWED', false],
  ['OFFLINE', false],
] as const)('after %s what was read is asked for again: %s', (code, isStale) => {
  const client = createQueryClient()
  client.setQueryData(['desk', 'toApprove'], ['before'])
  readAnew(new AppError(code), client)
  expect(client.getQueryState(['desk', 'toApprove'])?.isInvalidated).toBe(isStale)
  client.clear()
})
