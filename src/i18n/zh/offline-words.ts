import type { Words } from '../words.ts';

export const offlineWords: Words['offline'] = {
  label: '网络与版本',
  kept: '已保存在本机：没有网络也能打开此页。',
  offline: (day) => `离线：所示为${day}的数据。已保存的内容都能使用；更新的数字须待联网。`,
  silent: (day) => `服务器未能完整应答。所示为本机保存的${day}的数据。`,
  newer: '本页有更新的版本。您的视图不会改变。',
  load: '载入',
  close: '关闭此行',
};
