/**
 * Names that a browser or Node has and WeChat's logic layer lacks, at least on older base libraries. Code that leans on one works
 * in H5 and dies on a phone.
 */
export const deniedGlobals = [
  'window', 'document', 'navigator', 'location', 'history', 'screen', 'self', 'top', 'parent', 'frames', 'globalThis', 'global', 'process', 'Buffer',
  'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'XMLHttpRequest', 'fetch', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'File',
  'FileReader', 'WebSocket', 'EventSource', 'Worker', 'Node', 'Element', 'HTMLElement', 'Image', 'DOMParser', 'MutationObserver', 'ResizeObserver',
  'IntersectionObserver', 'Event', 'EventTarget', 'CustomEvent', 'MessageChannel', 'BroadcastChannel', 'DOMException', 'AbortController', 'AbortSignal',
  'TextEncoder', 'TextDecoder', 'ReadableStream', 'WritableStream', 'TransformStream', 'URL', 'URLSearchParams', 'structuredClone', 'queueMicrotask',
  'setImmediate', 'clearImmediate', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'matchMedia', 'getComputedStyle', 'alert', 'crypto',
  'performance', 'btoa', 'atob', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'Intl',
] as const

/** Methods younger than the oldest phones we serve (ES2022 and later), by the built-in that carries them. */
export const deniedMethods: ReadonlyArray<readonly [owner: string, method: string]> = [
  ['Object', 'hasOwn'], ['Object', 'groupBy'], ['Array.prototype', 'at'], ['String.prototype', 'at'], ['Array.prototype', 'findLast'],
  ['Array.prototype', 'findLastIndex'], ['Array.prototype', 'toSorted'], ['Array.prototype', 'toReversed'], ['Array.prototype', 'toSpliced'],
  ['Array.prototype', 'with'], ['Array', 'fromAsync'], ['Map', 'groupBy'], ['Promise', 'withResolvers'],
]
