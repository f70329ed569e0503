/** The made-up people whom a developer can be. A visitor without a session is always there beside them. */
export interface SeededPersona {
  id: string
  openid: string
  name: string
  about: string
  /** ULID of the person's session in a browser. */
  sessionId: string
}

export const personas: readonly SeededPersona[] = [
  { id: 'yutong', openid: 'sample-openid-yutong', name: '雨桐', about: '26 岁，宝宝 8 个月，住长沙市岳麓区', sessionId: '01KASEEDPERS0NA0000000YT01' },
  { id: 'zhouming', openid: 'sample-openid-zhouming', name: '周明', about: '29 岁，雨桐的丈夫，常在外地上班', sessionId: '01KASEEDPERS0NA0000000ZM01' },
  { id: 'liuguilan', openid: 'sample-openid-liuguilan', name: '刘桂兰', about: '70 岁，和老伴住在长沙县', sessionId: '01KASEEDPERS0NA0000000GN01' },
  { id: 'lixiaohong', openid: 'sample-openid-lixiaohong', name: '李小红', about: '社区计生专干，也是双岗联系人', sessionId: '01KASEEDPERS0NA0000000XH01' },
  { id: 'wangjianguo', openid: 'sample-openid-wangjianguo', name: '王建国', about: '学堂的编辑', sessionId: '01KASEEDPERS0NA0000000JG01' },
]
