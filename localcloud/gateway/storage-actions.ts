import { LocalCloudError } from '../errors'
import type { Action } from './action'

const invalid = (message: string) => new LocalCloudError('INVALID_PARAM', message)
const missing = (fileID: string) => ({ code: 'STORAGE_FILE_NONEXIST', fileid: fileID, fileID, download_url: '', tempFileURL: '' })

const upload: Action = ({ params }, { storage }) => {
  const { fileId, url, token } = storage.announce(params.text('path'))
  return { body: { data: { url, token, authorization: token, fileId, cosFileId: token } } }
}

const download: Action = ({ params }, { storage }) => {
  const list = params.list('file_list').map((file) => {
    if (typeof file !== 'object' || file === null || !('fileid' in file) || typeof file.fileid !== 'string') throw invalid('file_list needs a fileid')
    const maxAge = 'max_age' in file && typeof file.max_age === 'number' ? file.max_age : undefined
    const url = storage.temporaryUrl(file.fileid, maxAge)
    return url ? { code: 'SUCCESS', fileid: file.fileid, fileID: file.fileid, download_url: url, tempFileURL: url, maxAge } : missing(file.fileid)
  })
  return { body: { data: { download_list: list } } }
}

const remove: Action = ({ params }, { storage }) => {
  const list = params.list('fileid_list').map((fileID) => {
    if (typeof fileID !== 'string') throw invalid('fileid_list holds file ids')
    return { fileID, code: storage.remove(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  })
  return { body: { data: { delete_list: list } } }
}

export const storageActions: Record<string, Action> = {
  'storage.getUploadMetadata': upload,
  'storage.batchGetDownloadUrl': download,
  'storage.batchDeleteFile': remove,
}
