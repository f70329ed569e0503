import { appConfig } from '../weapp/host/program'
import { builtFolder } from '../fixtures/built'
import { loadProgram } from '../weapp/node/load-program'
import { packageSizes } from '../weapp/node/package-sizes'

const toKB = (bytes: number): number => Math.round(bytes / 102.4) / 10

/** Size of the mini program and its packages, in KB of 1,024 bytes. */
export async function benchPackages(): Promise<{ mainKB: number; totalKB: number; baseWxmlKB: number; subpackages: Record<string, number> }> {
  const folder = builtFolder('weapp')
  const { main, total, baseWxml, subpackages } = packageSizes(folder, appConfig(loadProgram(folder)))
  return {
    mainKB: toKB(main),
    totalKB: toKB(total),
    baseWxmlKB: toKB(baseWxml),
    subpackages: Object.fromEntries(Object.entries(subpackages).map(([root, bytes]) => [root, toKB(bytes)])),
  }
}
