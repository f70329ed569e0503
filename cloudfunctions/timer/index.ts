/** What runs by the clock. */
import cloudbase from '@cloudbase/node-sdk'
import * as z from 'zod'
import { AppError } from '@/domain/errors'
import type { ApiReply } from '@/domain/wire'
import { failure } from '../kernel/failure'
import { log } from '../kernel/log'
import { requestIdOf } from '../kernel/request-id'
import type { Job } from './job'
import { jobs } from './jobs'

const trigger = z.object({ TriggerName: z.string() })

/** Runs the job that the trigger names. A job that fails throws, so that the platform records it and tries again. */
export async function main(event: unknown, context: unknown): Promise<ApiReply> {
  const requestId = requestIdOf(context)
  let job: Job
  try {
    job = jobFor(event)
  } catch (error) {
    return { requestId, results: [failure(error, requestId)] }
  }
  const did = await job.run(new Date())
  log({ event: 'job', requestId, job: job.name, ...did })
  return { requestId, results: [{ ok: true, data: did }] }
}

function jobFor(event: unknown): Job {
  // Any function of the environment can be called by name from a phone or a browser; the clock has no identity.
  const { WX_OPENID, TCB_UUID } = cloudbase.getCloudbaseContext()
  if (WX_OPENID || TCB_UUID) throw new AppError('NOT_ALLOWED', 'the timer is not for callers')
  const job = jobs.find(({ name }) => name === trigger.safeParse(event).data?.TriggerName)
  if (!job) throw new AppError('UNKNOWN_ACTION', 'no such trigger')
  return job
}
