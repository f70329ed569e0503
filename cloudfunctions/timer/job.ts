/** A job does its work in bounded steps and may be run again at any time: a trigger can fire twice, or its run can be cut short. */
export interface Job {
  /** Name of its trigger too. */
  name: string
  /** Seven fields, second to year, in the platform's time: Asia/Shanghai. */
  schedule: string
  /** What it did, as numbers for the log. */
  run(now: Date): Promise<Record<string, number>>
}
