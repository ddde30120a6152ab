/**
 * Real histories for the tests of status.ts: only the events that they need.
 * Each date was looked up; `cite` names what was read, an excerpt, and its
 * address. Not for publication: what the site says stands in content/.
 */
import type { Datable } from './status-steps.ts';

export const INF: Datable = {
  kind: 'treaty',
  form: 'bilateral',
  events: [
    {
      on: '1987-12-08',
      kind: 'signed',
      by: ['us', 'ussr'],
      cite: 'INF Treaty, heading (FAS copy), https://nuke.fas.org/control/inf/text/inf.htm',
    },
    {
      on: '1988-06-01',
      kind: 'ratified',
      by: ['us', 'ussr'],
      note: 'Instruments exchanged.',
      cite: 'INF Treaty, heading (FAS copy), https://nuke.fas.org/control/inf/text/inf.htm',
    },
    {
      on: '1988-06-01',
      kind: 'entered-into-force',
      cite: 'INF Treaty, heading (FAS copy), https://nuke.fas.org/control/inf/text/inf.htm',
    },
    {
      on: '2019-02-02',
      kind: 'withdrawal-announced',
      by: ['us'],
      cite: 'Pifer, Kyiv Post 2019, https://archive.kyivpost.com/article/opinion/op-ed/steven-pifer-what-the-death-of-the-inf-treaty-means-for-kyiv.html',
    },
    {
      on: '2019-02-02',
      kind: 'suspended',
      by: ['us'],
      cite: 'ShareAmerica (State Department) 2019, https://share.america.gov/russian-violations-prompt-u-s-pullback-from-inf-treaty/',
    },
    {
      on: '2019-03-04',
      kind: 'suspended',
      by: ['russia'],
      note: 'By executive order, in force on the day of its signing.',
      cite: 'ANI, Business Standard 2019-03-05, https://business-standard.com/amp/article/news-ani/putin-signs-order-suspending-russia-s-compliance-with-inf-treaty-119030500062_1.html',
    },
    {
      on: '2019-07-03',
      kind: 'suspended',
      by: ['russia'],
      note: 'By law, in force at once.',
      cite: 'Xinhua 2019-07-03, http://english.chinamil.com.cn/view/2019-07/04/content_9547081.htm',
    },
    {
      on: '2019-08-02',
      kind: 'withdrawal-effective',
      by: ['us'],
      cite: 'TASS 2019-08-02, https://tass.com/world/1071599',
    },
  ],
};

export const NEW_START: Datable = {
  kind: 'treaty',
  form: 'bilateral',
  events: [
    {
      on: '2010-04-08',
      kind: 'signed',
      by: ['us', 'russia'],
      cite: 'Podvig, nuclearforces.org, http://nuclearforces.org/new-start',
    },
    {
      on: '2011-02-05',
      kind: 'entered-into-force',
      cite: 'Podvig, nuclearforces.org, http://nuclearforces.org/new-start',
    },
    {
      on: '2021-02-03',
      kind: 'extended',
      by: ['us', 'russia'],
      cite: 'TASS 2023-02-28, https://tass.com/politics/1582823',
    },
    {
      on: '2023-02-28',
      kind: 'suspended',
      by: ['russia'],
      contested: 'The United States called the suspension legally invalid and Russia still bound.',
      cite: 'Podvig, russianforces.org 2023, https://russianforces.org/blog/2023/02/russia_suspends_participation_.shtml',
    },
    {
      on: '2026-02-05',
      kind: 'expired',
      contested: 'The Kremlin said that the treaty would cease to have effect only with the end of that day.',
      cite: 'Alliance Press 2026, https://thealliancepress.com/usrussia-new-start-treaty-expires-ending-binding-limits-on-strategic-nuclear-arms; TradeVae 2026-02-05, https://tradevae.com/news/world/kremlin-confirms-new-start-will-lapse-moscow-says-it-will-remain-responsible-and-attentive',
    },
  ],
};

const LISBON_CHRONOLOGY = 'State Department 2001-01-20, https://2001-2009.state.gov/t/isn/rls/fs/2001/3523.htm';

export const START_I: Datable = {
  kind: 'treaty',
  form: 'bilateral',
  events: [
    {
      on: '1991-07-31',
      kind: 'signed',
      by: ['us', 'ussr'],
      cite: 'Arms Control Association, https://www.armscontrol.org/node/2493',
    },
    { on: '1992-07-02', kind: 'ratified', by: ['kazakhstan'], cite: LISBON_CHRONOLOGY },
    { on: '1992-10-01', kind: 'ratified', by: ['us'], note: 'Consent of the Senate.', cite: LISBON_CHRONOLOGY },
    { on: '1992-11-04', kind: 'ratified', by: ['russia'], note: 'On conditions.', cite: LISBON_CHRONOLOGY },
    { on: '1994-12-05', kind: 'entered-into-force', cite: LISBON_CHRONOLOGY },
    {
      on: '2009-12-05',
      kind: 'expired',
      cite: 'CFR, http://www.cfr.org/proliferation/strategic-arms-reduction-treaty-start-/p15097; PanARMENIAN 2009-12-04, https://armenianclub.com/2009/12/06/russian-mfa-makes-statement-timed-to-completion-of-start-terms/amp (in force through 4 December)',
    },
  ],
};

export const START_II: Datable = {
  kind: 'treaty',
  form: 'bilateral',
  events: [
    {
      on: '1993-01-03',
      kind: 'signed',
      by: ['us', 'russia'],
      cite: 'FAS, https://www.fas.org/nuke/control/start2/index.html',
    },
    {
      on: '1996-01-26',
      kind: 'ratified',
      by: ['us'],
      note: 'Consent of the Senate.',
      cite: 'FAS, https://www.fas.org/nuke/control/start2/index.html',
    },
    {
      on: '2000-04-14',
      kind: 'ratified',
      by: ['russia'],
      note: 'Vote of the Duma.',
      cite: 'FAS, https://www.fas.org/nuke/control/start2/index.html',
    },
    {
      on: '2002-06-14',
      kind: 'abandoned',
      by: ['russia'],
      cite: 'Arms Control Today 2002, https://www.questia.com/magazine/1P3-137912811/russia-declares-itself-no-longer-bound-by-start-ii',
    },
  ],
};

export const ABM: Datable = {
  kind: 'treaty',
  form: 'bilateral',
  events: [
    {
      on: '1969-11',
      kind: 'negotiations-opened',
      by: ['us', 'ussr'],
      cite: 'IDSA Strategic Analysis 1998, https://ciaotest.cc.columbia.edu/olj/sa/sa_98chk01.html',
    },
    {
      on: '1972-05-26',
      kind: 'signed',
      by: ['us', 'ussr'],
      cite: 'Arms Control Association, https://www.armscontrol.org/treaties/anti-ballistic-missile-treaty',
    },
    {
      on: '1972-10-03',
      kind: 'entered-into-force',
      cite: 'Arms Control Association, https://www.armscontrol.org/treaties/anti-ballistic-missile-treaty',
    },
    {
      on: '2001-12-13',
      kind: 'withdrawal-announced',
      by: ['us'],
      cite: 'Arms Control Today 2002-01, https://www.armscontrol.org/act/2002-01/us-withdrawal-abm-treaty-president-bushs-remarks-and-us-diplomatic-notes',
    },
    {
      on: '2002-06-13',
      kind: 'withdrawal-effective',
      by: ['us'],
      cite: 'Bush statement 2002-06-13, http://www.acronym.org.uk/old/archive/docs/0206/doc06.htm',
    },
  ],
};

const CFE_DEPOSITARY =
  'Netherlands treaty database, depositary, https://verdragen.nl/en/Treaty/Details/004285.html?expand-table=partijtabel';
const CFE_HISTORY = 'Harahan and Kuhn 1996, ch. 6, https://fas.org/nuke/control/cfe/cfebook/ch6.html';

export const CFE: Datable = {
  kind: 'treaty',
  form: 'multilateral',
  events: [
    {
      on: '1990-11-19',
      kind: 'signed',
      by: ['us', 'canada', 'turkey', 'ussr'],
      cite: 'Declaration of 22 states 1990, https://nuke.fas.org/control/cfe/text/paris1.htm',
    },
    { on: '1992-07-17', kind: 'provisionally-applied', cite: CFE_HISTORY },
    { on: '1992-09-03', kind: 'ratified', by: ['russia'], cite: CFE_DEPOSITARY },
    { on: '1992-10-30', kind: 'ratified', by: ['belarus'], cite: CFE_DEPOSITARY },
    {
      on: '1992-11-09',
      kind: 'entered-into-force',
      note: 'For all 29 states; later reckoned from 17 July.',
      cite: CFE_HISTORY,
    },
    {
      on: '2007-12-12',
      kind: 'suspended',
      by: ['russia'],
      contested: 'Canada said that there were no legal grounds.',
      cite: 'Russian Foreign Ministry 2007-12-12, http://acronym.org.uk/old/archive/textonly/docs/0712/doc10.htm; Joly 2023-11, https://en.immigrant.today/article/20530',
    },
    {
      on: '2011-11-22',
      kind: 'milestone',
      title: 'United States stops some obligations towards Russia only',
      by: ['us'],
      cite: 'PanARMENIAN 2011-11-22, http://www.panarmenian.net/eng/news/84575/',
    },
    { on: '2023-06-09', kind: 'withdrawal-announced', by: ['russia'], cite: CFE_DEPOSITARY },
    { on: '2023-11-07', kind: 'withdrawal-effective', by: ['russia'], cite: CFE_DEPOSITARY },
    {
      on: '2023-12-07',
      kind: 'suspended',
      by: ['us'],
      cite: 'Sullivan statement 2023-11-07, https://www.worldreportnow.com/news/statement-from-national-security-advisor-jake-sullivan-on-united-states-suspension-of-the-cfe-treaty-alongside-nato-allies/35751/',
    },
    {
      on: '2024-02-07',
      kind: 'suspended',
      by: ['canada'],
      cite: 'Joly statement 2023-11, https://en.immigrant.today/article/20530',
    },
    {
      on: '2024-04-08',
      kind: 'suspended',
      by: ['turkey'],
      cite: 'Vestnik Kavkaza 2024-04-06, https://en.vestikavkaza.ru/material/167516',
    },
    {
      on: '2024-05',
      kind: 'suspended',
      by: ['belarus'],
      note: 'A law, reported on 29 May; the day of its effect is not given.',
      cite: 'ANSA 2024-05-29, https://ansa.it/amp/nuova_europa/en/news/countries/czechrepublic/2024/05/29/belarus-treaty-on-conventional-forces-in-europe-suspended_9df3114d-6626-4c24-82af-96edcba0d82a.html',
    },
  ],
};

const OPEN_SKIES_IN_FORCE = 'State Department 2002-01-09, https://fas.org/irp/news/2002/01/openskies.html';

export const OPEN_SKIES: Datable = {
  kind: 'treaty',
  form: 'multilateral',
  events: [
    { on: '1992-03-24', kind: 'signed', by: ['us', 'russia'], cite: OPEN_SKIES_IN_FORCE },
    { on: '1992-03-24', kind: 'provisionally-applied', note: 'Elements of it.', cite: OPEN_SKIES_IN_FORCE },
    { on: '1993', kind: 'ratified', by: ['us'], cite: OPEN_SKIES_IN_FORCE },
    {
      on: '2001-11-02',
      kind: 'ratified',
      by: ['russia'],
      cite: 'Arms Control Today 2001-12, https://www.armscontrol.org/act/2001-12/open-skies-treaty-enter-into-force',
    },
    { on: '2002-01-01', kind: 'entered-into-force', cite: OPEN_SKIES_IN_FORCE },
    {
      on: '2020-05-22',
      kind: 'withdrawal-announced',
      by: ['us'],
      cite: 'State Department, in Just the News 2020-11-22, https://justthenews.com/politics-policy/us-has-withdrawn-treaty-open-skies',
    },
    {
      on: '2020-11-22',
      kind: 'withdrawal-effective',
      by: ['us'],
      cite: 'State Department, in Just the News 2020-11-22, https://justthenews.com/politics-policy/us-has-withdrawn-treaty-open-skies',
    },
    {
      on: '2021-06-18',
      kind: 'withdrawal-announced',
      by: ['russia'],
      cite: 'TASS 2021-06-18, https://tass.com/politics/1304597',
    },
    {
      on: '2021-12-18',
      kind: 'withdrawal-effective',
      by: ['russia'],
      cite: 'TASS 2021-12-18, https://tass.com/politics/1377561',
    },
  ],
};

export const CTBT: Datable = {
  kind: 'treaty',
  form: 'multilateral',
  events: [
    {
      on: '1996-09-24',
      kind: 'signed',
      by: ['us', 'russia'],
      cite: 'CTBTO, https://www.ctbto.org/faqs/?uid=31&cHash=0a5de2c0459f60306307717c1fce3a99',
    },
    {
      on: '2000-05-27',
      kind: 'ratified',
      by: ['russia'],
      cite: 'TASS 2023-11-03, https://tass.com/politics/1701531',
    },
    {
      on: '2023-11-02',
      kind: 'ratification-revoked',
      by: ['russia'],
      note: 'The law took effect; the depositary was told a day later.',
      cite: 'Interfax 2023-11-03, https://interfax.com/newsroom/top-stories/96191/',
    },
  ],
};

export const NPT: Datable = {
  kind: 'treaty',
  form: 'multilateral',
  events: [
    {
      on: '1968-07-01',
      kind: 'signed',
      by: ['us', 'uk', 'ussr'],
      cite: 'CTBTO, https://www.ctbto.org/faqs/?uid=27&cHash=02e4f11bfffc7d9d7d244b0758f73082',
    },
    {
      on: '1970-03-05',
      kind: 'ratified',
      by: ['us', 'uk', 'ussr'],
      cite: 'List of parties (encyclopaedia copy), http://piglix.com/piglix/List_of_parties_to_the_Nuclear_Non-Proliferation_Treaty',
    },
    {
      on: '1970-03-05',
      kind: 'entered-into-force',
      cite: 'Arms Control Association, https://www.armscontrol.org/treaties/nuclear-nonproliferation-treaty',
    },
    {
      on: '1985-12-12',
      kind: 'acceded',
      by: ['north-korea'],
      cite: 'Search digest of the IAEA fact sheet, https://when.com/content;_ylt=AwrNZ7h8krdnx.YUgR2oCmVH;_ylu=Y29sbwNiZjEEcG9zAzExBHZ0aWQDBHNlYwNyZWwtYm90?ei=UTF-8&q=when+did+npt+enter+into+force+in+america+tv&s_it=rs-bot; blog 2007, http://intlsolidarity.blogspot.com/2007/08/north-korea-and-npt.html',
    },
    {
      on: '1993-03-12',
      kind: 'withdrawal-announced',
      by: ['north-korea'],
      note: 'Its effect was put off on 11 June 1993, a day before the notice ended.',
      cite: 'IAEA chronology, http://www.iaea.org/newscenter/focus/iaeadprk/chrono_pre2002.shtml',
    },
    {
      on: '2003-01-10',
      kind: 'withdrawal-announced',
      by: ['north-korea'],
      cite: 'ASIL, https://asil.org/node/1209',
    },
    {
      on: '2003-01-11',
      kind: 'withdrawal-effective',
      by: ['north-korea'],
      accordingTo: 'north-korea',
      contested: 'The general view counted three months, to 10 April 2003; Japan held it to be bound still.',
      cite: 'Du Preez and Potter 2003, https://nonproliferation.org/north-koreas-withdrawal-from-the-npt-a-reality-check/; VOA 2003-04-11, https://www.voanews.com/a/a-13-a-2003-04-11-23-waiting/289939.html',
    },
  ],
};

export const M729: Datable = {
  kind: 'system',
  events: [
    {
      on: '2005~',
      kind: 'development-started',
      note: 'The sources give the mid-2000s.',
      cite: 'Coats 2018, in Báo Nghệ An, https://baonghean.vn/en/he-thong-ten-lua-9m729-gay-tranh-cai-cua-nga-10187819.html',
    },
    {
      on: '2008',
      kind: 'tested',
      accordingTo: 'us',
      contested: 'Russia said that the missile complied with the treaty.',
      cite: 'Gottemoeller 2015, in New York Daily News 2018-10-23, http://www.nydailynews.com/sns-tns-bc-lake-column-20181023-story.html',
    },
    {
      on: '2016-12',
      kind: 'deployed',
      accordingTo: 'us',
      cite: 'New York Times 2017-02 (copy), https://gszon.blogspot.com/2017/02/russian-cruise-missile-deployed.html',
    },
  ],
};

export const SS_20: Datable = {
  kind: 'system',
  events: [
    {
      on: '1976~',
      kind: 'deployed',
      note: 'One source says 1976 or 1977, another early 1977.',
      cite: 'Orlando Sentinel 1985-04-09, https://www.orlandosentinel.com/news/os-xpm-1985-04-09-0290080204-story.html; Time, https://content.time.com/time/subscriber/article/0,33009,951904-5,00.html',
    },
    {
      on: '1991-05-12',
      kind: 'eliminated',
      note: 'The Sunday before the report of Tuesday 14 May.',
      cite: 'Christian Science Monitor 1991-05-14, https://csmonitor.com/layout/set/amphtml/1991/0514/14052.html',
    },
  ],
};

export const MORATORIUM_2019: Datable = {
  kind: 'proposal',
  events: [
    {
      on: '2019-09-19',
      kind: 'offered',
      by: ['russia'],
      cite: 'Oreanda 2019, https://www.oreanda.ru/en/gosudarstvo/politic1/russian-president-sent-nato-a-proposal-for-moratorium-on-missile-deployment/article1282581/',
    },
    {
      on: '2019-09-25',
      kind: 'rejected',
      by: ['nato'],
      cite: 'TASS 2019-09-25, https://tass.com/defense/1079859',
    },
    {
      on: '2020-10-26',
      kind: 'superseded',
      by: ['russia'],
      note: 'A wider offer took it in.',
      cite: 'Arms Control Today 2020-11, https://www.armscontrol.org/act/2020-11/news-briefs/russia-expands-proposal-moratorium-inf-range-missiles',
    },
  ],
};

export const ONE_YEAR_2020: Datable = {
  kind: 'proposal',
  events: [
    {
      on: '2020-10-16',
      kind: 'offered',
      by: ['russia'],
      cite: 'The Hindu 2020-10-16, https://www.thehindu.com/news/international/putin-wants-new-start-treaty-extended/article32876071.ece',
    },
    {
      on: '2020-10-16',
      kind: 'rejected',
      by: ['us'],
      cite: 'Sputnik 2020-10-16, https://www.urdupoint.com/en/world/us-sees-putins-proposal-to-extend-new-start-1059152.html',
    },
    {
      on: '2020-10-20',
      kind: 'superseded',
      by: ['russia'],
      note: 'Russia added a freeze of warheads.',
      cite: 'Interfax 2020-10-20, https://interfax.com/newsroom/top-stories/70171/',
    },
  ],
};

export const POST_INF_2020: Datable = {
  kind: 'proposal',
  events: [
    {
      on: '2020-10-26',
      kind: 'offered',
      by: ['russia'],
      cite: 'Putin statement 2020-10-26, https://russiaeu.ru/en/news/statement-russian-president-vladimir-putin-additional-steps-de-escalate-situation-europe-wake',
    },
    {
      on: '2020-10',
      kind: 'rejected',
      by: ['us'],
      note: 'Between the offer and a Russian reply of 28 October; the day is not given.',
      cite: 'Arms Control Today 2020-11, https://www.armscontrol.org/act/2020-11/news-briefs/russia-expands-proposal-moratorium-inf-range-missiles; Sputnik 2020-10-29, https://www.urdupoint.com/en/world/us-hasty-reaction-to-inf-deal-proposal-shows-1070873.html',
    },
    {
      on: '2025-08-04',
      kind: 'withdrawn',
      by: ['russia'],
      note: 'Russia declared itself no longer bound by its own moratorium.',
      cite: 'AP 2025-08-06, https://archives.lincolndailynews.com/2025/Aug/06/NEWS/news_o.shtml',
    },
  ],
};

export const ONE_YEAR_2025: Datable = {
  kind: 'proposal',
  events: [
    {
      on: '2025-09-22',
      kind: 'offered',
      by: ['russia'],
      cite: 'Reuters 2025-09-22, https://www.anews.com.tr/world/2025/09/22/putin-offers-trump-a-temporary-nuclear-arms-control-deal-that-would-extend-status-quo-by-one-year/amp',
    },
    {
      on: '2025-10',
      kind: 'answered',
      by: ['us'],
      note: 'The US president said that it sounded “like a good idea”.',
      cite: 'Reuters 2025-12-10, https://www.bairdmaritime.com/security/naval/naval-submersibles/russia-awaits-us-response-on-nuclear-treaty-which-is-set-to-expire',
    },
    {
      on: '2026-02-05',
      kind: 'rejected',
      by: ['us'],
      contested: 'Russia said that no official answer had come.',
      cite: 'Reuters 2026-02-05, https://www.bairdmaritime.com/security/naval/naval-submersibles/feature-trump-rejects-russian-proposal-to-extend-nuclear-weapons-deployment-caps; TASS 2026-02-06, https://tass.com/politics/2082933',
    },
  ],
};

export const VIENNA_DOCUMENT: Datable = {
  kind: 'treaty',
  form: 'multilateral',
  events: [
    {
      on: '1990-11-17',
      kind: 'adopted',
      by: ['us', 'ussr'],
      cite: 'bpb, https://bpb.de/themen/zeit-kulturgeschichte/deutschland-chronik/132345/17-november-1990',
    },
    {
      on: '1991-01-01',
      kind: 'took-effect',
      note: 'It binds politically, not in law.',
      cite: 'bpb, https://bpb.de/themen/zeit-kulturgeschichte/deutschland-chronik/132345/17-november-1990',
    },
    {
      on: '2011-12-01',
      kind: 'took-effect',
      by: ['us', 'russia'],
      note: 'The version of 2011.',
      cite: 'OSCE, http://osce.org/fsc/103978',
    },
  ],
};
