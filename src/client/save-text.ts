import Taro from '@tarojs/taro'

/**
 * Hands a text to the person to keep: a browser saves it as a file; in WeChat it is written to the phone and offered to a chat (such as the person's own
 * 文件传输助手), or copied where the phone cannot do that.
 */
export async function saveText(fileName: string, text: string, type = 'application/json'): Promise<'saved' | 'copied' | 'neither'> {
  if (process.env.TARO_ENV === 'h5') {
    const url = URL.createObjectURL(new Blob([text], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = fileName
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
    return 'saved'
  }
  try {
    const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName })
    return 'saved'
  } catch {
    return Taro.setClipboardData({ data: text }).then(
      () => 'copied' as const,
      () => 'neither' as const,
    )
  }
}
