import type { CuratedSlug } from '../../domain/curated-views.ts';
import type { CuratedText } from '../en/curated-words.ts';

export const curatedWords: Readonly<Record<CuratedSlug, CuratedText>> = {
  'spring-duties': {
    title: '关税升到了多高',
    text: '从{us-duty-on-china.2025-02-04|when}到{us-duty-on-china.2025-04-10|when}，美国对中国商品的加征关税由{us-duty-on-china.2025-02-04}升至{us-duty-on-china.2025-04-10}。中国对美国商品的加征关税达到{china-duty-on-us.2025-04-12}。',
  },
  'geneva-truce': {
    title: '日内瓦休战',
    text: '{us-duty-on-china.2025-05-14|when}，在日内瓦达成的休战生效，双方加征关税分别降至{us-duty-on-china.2025-05-14}和{china-duty-on-us.2025-05-14}，初定为期{truce-length.none}。伦敦会谈意在由此推进。',
  },
  'average-duties': {
    title: '新闻里的税率并非全部关税',
    text: '新闻常引的税率不含更早的关税和针对个别行业的关税。按贸易加权合计，一家研究所算得美国平均关税在贸易战之前为{us-average-duty.2018-01-01}，最高时为{us-average-duty.2025-04-10}，休战后为{us-average-duty.2025-05-14}。',
  },
  'rare-earth-licences': {
    title: '中国的回应：稀土许可',
    text: '中国于4月对{rare-earth-elements-licensed.none}种稀土元素及部分磁体实行许可管理。磁体出口在{magnet-exports.2025-01|when}为{magnet-exports.2025-01}，到{magnet-exports.2025-05|when}降至{magnet-exports.2025-05}，{magnet-exports.2025-08|when}已回到{magnet-exports.2025-08}。',
  },
  'nine-tenths': {
    title: '占的是什么的份额？',
    text: '各报道都写{china-processing-share.none}，却有三种说法：加工、精炼产能、产量。至于矿山开采，中国在{china-mining-share.2024|when}占{china-mining-share.2024}。',
  },
  'magnets-to-the-us': {
    title: '供应美国工厂的磁体',
    text: '{magnet-exports-us.2025-05|when}，美国收到中国稀土磁体{magnet-exports-us.2025-05}。伦敦会谈之后，6月为{magnet-exports-us.2025-06}，到{magnet-exports-us.2025-10|when}为{magnet-exports-us.2025-10}。',
  },
  'may-exports': {
    title: '会谈开始当日公布的数字',
    text: '{exports-us-yoy.2025-05|when}，中国对美国出口同比下降{exports-us-yoy.2025-05|fall}，4月为下降{exports-us-yoy.2025-04|fall}。总出口仍增长{exports-yoy.2025-05|rise}，低于4月（{exports-yoy.2025-04}），也低于预期（{exports-yoy-forecast.2025-05}）。',
  },
  'two-figures-for-may': {
    title: '来源不一致之处',
    text: '就当月对美国出口而言，多数报道给出{exports-us-yoy.2025-05}，一家通讯社给出{exports-us-yoy.2025-05.alternative}。未见说明差异的资料，因此两个数字都予列出。',
  },
  'factory-prices': {
    title: '出厂价格',
    text: '{ppi-yoy.2025-05|when}，出厂价格同比下降{ppi-yoy.2025-05|fall}，为{ppi-record.2025-05}以来最大降幅。早在加征关税之前价格已在下降：{ppi-yoy.2024-10|when}下降{ppi-yoy.2024-10|fall}。消费价格下降{cpi-yoy.2025-05|fall}。',
  },
  'millions-not-billions': {
    title: '一处误刊，大了一千倍',
    text: '一篇报道称中国{rare-earth-exports-value.2025-05|when}稀土出口额为{rare-earth-exports-value.2025-05.misprint}。实为{rare-earth-exports-value.2025-05}：{rare-earth-exports-value-annual.2024|when}全年也只有{rare-earth-exports-value-annual.2024}。',
  },
  'known-in-london': {
    title: '在伦敦时能知道什么',
    text: '这里的时钟停在会谈开始之日。当时已知4月出口增长{exports-yoy.2025-04|rise}，5月增长{exports-yoy.2025-05|rise}；5月磁体出口之少，当时尚未公布。',
  },
  'since-london': {
    title: '此后',
    text: '美国加征关税于{us-duty-on-china.2025-11-10|when}降至{us-duty-on-china.2025-11-10}，{us-duty-on-china.2026-07-24|when}为{us-duty-on-china.2026-07-24}。对美国出口在{exports-us-yoy.2026-04|when}恢复增长，增幅{exports-us-yoy.2026-04|rise}；出厂价格在{ppi-yoy.2026-03|when}转升，升幅{ppi-yoy.2026-03|rise}。',
  },
};
