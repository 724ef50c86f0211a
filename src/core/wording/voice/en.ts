import type { VoiceWords } from './voice-words.ts';

export const en: VoiceWords = {
  telling: [
    'according to', 'said', 'say', 'says', 'saying', 'told', 'tell', 'tells', 'report', 'reports', 'reported', 'reportedly', 'reporting', 'claim', 'claims', 'claimed', 'claiming',
    'state', 'states', 'stated', 'announce', 'announces', 'announced', 'write', 'writes', 'wrote', 'written', 'publish', 'publishes', 'published', 'put', 'puts', 'estimate', 'estimates', 'estimated', 'estimating',
    'count', 'counts', 'counted', 'counting', 'name', 'names', 'named', 'naming', 'give', 'gives', 'gave', 'given', 'giving', 'deny', 'denies', 'denied', 'confirm', 'confirms', 'confirmed', 'add', 'adds', 'added',
    'note', 'notes', 'noted', 'mention', 'mentions', 'mentioned', 'speak', 'speaks', 'spoke', 'spoken', 'speaking', 'quote', 'quotes', 'quoted', 'quoting', 'cite', 'cites', 'cited', 'citing', 'list', 'lists', 'listed',
    'describe', 'describes', 'described', 'call', 'calls', 'called', 'record', 'records', 'recorded', 'show', 'shows', 'showed', 'shown', 'assess', 'assesses', 'assessed', 'think', 'thinks', 'thought',
    'believe', 'believes', 'believed', 'suggest', 'suggests', 'suggested', 'explain', 'explains', 'explained', 'recall', 'recalls', 'recalled', 'reject', 'rejects', 'rejected', 'dispute', 'disputes', 'disputed',
    'repeat', 'repeats', 'repeated', 'compare', 'compares', 'compared', 'establish', 'establishes', 'established', 'laid', 'lay', 'lays', 'read', 'reads', 'spread', 'heard', 'asked', 'answered', 'replied', 'declared', 'declares',
    'insisted', 'insists', 'warned', 'warns', 'admitted', 'admits', 'acknowledged', 'acknowledges', 'testified', 'testifies', 'calculated', 'calculates', 'tallied', 'tallies', 'identified', 'identifies', 'attributed', 'attributes',
    'saw', 'sees', 'measure', 'measures', 'measured', 'render', 'renders', 'rendered', 'apply', 'applies', 'applied', 'agree', 'agrees', 'agreed', 'differ', 'differs', 'differed', 'point to', 'points to', 'pointed to',
    'in his words', 'in her words', 'in their words', 'has it', 'have it', 'had it', 'makes it', 'made it', 'make it',
    'page has', 'pages have', 'one has', 'ones have', 'other has', 'others have', 'both have', 'source has', 'sources have', 'outlet has', 'outlets have', 'paper has', 'papers have', 'version has', 'text has', 'translation has',
  ],
  told: ['account', 'assessment', 'briefing', 'bulletin', 'calculation*', 'count', 'data', 'estimate*', 'figure*', 'list', 'message', 'note', 'number*', 'post', 'report', 'statement', 'summary', 'tally', 'total', 'update', 'word*'],
  months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  units: [
    'second*', 'minute*', 'hour*', 'day*', 'night*', 'week*', 'fortnight*', 'month*', 'year*', 'decade*', 'centur*', "o'clock",
    'side*', 'page*', 'source*', 'outlet*', 'paper*', 'newspaper*', 'paragraph*', 'sentence*', 'claim*', 'figure*', 'number*', 'entry', 'entries', 'version*', 'times', 'statement*', 'message*', 'channel*', 'report*', 'question*', 'row*', 'column*',
  ],
  labels: ['page', 'pages', 'p', 'pp', 'paragraph', 'paragraphs', 'para', 'part', 'chapter', 'section', 'article', 'no', 'nos', 'number', 'issue', 'volume', 'route', 'highway', 'road', 'resolution', 'figure', 'table', 'line', 'lines', 'row', 'item', 'point', 'school', 'mine', 'hill', 'height'],
  back: ['the', 'these', 'those'],
  links: ['to', 'and', 'or'],
  small: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'both'],
  large: [
    'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety',
    'hundred*', 'thousand*', 'million*', 'billion*', 'dozen*', 'scores',
  ],
  counted: [
    'soldier*', 'fighter*', 'troop*', 'serviceme*', 'civilian*', 'people', 'person*', 'men', 'women', 'children', 'boys', 'girls', 'resident*', 'passenger*', 'prisoner*', 'victim*', 'casualt*', 'bodies', 'lives',
    'kill*', 'wound*', 'injur*', 'dead', 'died', 'deaths', 'missing', 'attack*', 'assault*', 'clash*', 'tank*', 'gun*', 'shell*', 'missile*', 'rocket*', 'drone*', 'vehicle*', 'aircraft', 'ship*', 'metre*', 'kilomet*', 'per cent', 'percent',
  ],
};
