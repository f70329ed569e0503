/** The folder of a file inside the package; '' at its root. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}

/** A path written in a file of `folder`, as a path from the root of the package. A leading slash means the root. */
export function resolveInPackage(folder: string, written: string): string {
  const steps = written.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const step of written.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
