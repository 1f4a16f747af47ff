/** The words of a phrase: well known, and hard to confuse when they are said aloud. A phrase is not looked up here when it is typed, so the list may change. */
export const phraseWords: readonly string[] = `
  acorn actor adder agent album alley alpha amber anchor angle ankle apple april apron arena armour arrow atlas attic aunt autumn award bacon badge
  badger bagel bakery ballet bamboo banana bandage banjo banner barley barn barrel basil basin basket battery beach beacon beaver bedroom beetle bell
  bench berry bicycle biscuit bishop blanket blossom blue boat bonfire bonus border bottle boulder bracelet branch brass bread breeze brick bridge broom
  brother brown brush bubble bucket buckle buffalo bugle bundle burger butter button cabbage cabin cactus cake calendar camel camera camp canal candle
  canoe canvas captain caravan carbon cardigan carpet carrot castle cedar cellar cement cereal chair chalk champion channel chapel charcoal cheese
  cherry chess chestnut chicken chimney chin chocolate choir cider cinema circle circus city clarinet clay cliff clock cloud clover coach coast cobweb
  coconut coffee collar colour comet compass concert cookie copper coral corner cotton country cousin crane crater crayon cricket crocus crown crystal
  cucumber cupboard curtain cushion daisy dance danger dawn deck deer dentist desert desk diamond diary dinner doctor dolphin donkey door dragon drawer
  dream drum duck dungeon dust eagle earth easel echo elbow elephant elm engine envelope evening fabric factory falcon family farmer feather fern ferry
  festival fiddle field finger fire fish flag flame flamingo flannel flute foam fog forest fork fossil fountain fox frame freckle friday frog frost
  fudge funnel galaxy garage garden garlic gate geyser ghost giant ginger giraffe glacier glass globe glove goat gold goose gorilla grain grape grass
  gravel green guitar gulf gymnast hall hammer hamster harbour harp harvest hat hazel heart hedge helmet herb heron hill hippo hockey holiday holly
  honey hoop horizon horse hotel house humour iceberg igloo indigo ink island ivory jacket jaguar jam jasmine jelly jersey jewel jigsaw journal judge
  juggle juice july jungle kangaroo kayak kennel kettle kingdom kitchen kitten knee knight ladder lagoon lake lamp lantern larch lavender lawn leaf
  leather lemon leopard letter library lily lime lion lizard llama lobster locket lotus lunch machine magnet magpie mango maple marble market marmalade
  mask meadow melon mermaid metal midnight milk mill mint mirror mitten monday monkey moon moose morning mosaic moss motor mountain mouse muffin museum
  mushroom music mustard napkin nectar needle nephew nest nickel noodle north notebook nutmeg oak oasis oat ocean octopus olive onion opera orange orbit
  orchard orchid organ ostrich otter oven owl oxygen oyster paddle painter palace pancake panda paper parade parcel park parrot parsley pasta pasture
  peach peacock pear pebble pelican pencil penguin pepper piano picnic pigeon pillow pilot pine pirate planet plaster plate plum pocket poem polar pond
  pony poplar poppy porridge postcard potato pottery prairie present pretzel prince pudding puddle pumpkin puppet purple puzzle pyramid quarter queen
  quilt rabbit radio radish railway rainbow raisin raven recipe reindeer ribbon rice river robin rocket rooster rope rose ruby saddle saffron sailor
  salad salmon sandal sandwich satin saturn sauce scarf school scooter seagull season seed shadow sheep shell ship shoulder shovel silver singer sister
  sketch skirt slipper snail snow soap sofa soldier soup spanner sparrow spider spinach spoon spring squirrel stable stadium statue stone stork storm
  strawberry stream sugar summer sunday sunset swallow swan sweater table tailor tango teapot temple tennis theatre thistle thunder ticket tiger timber
  toast toffee tomato tortoise towel tower tractor train treasure triangle trumpet tuesday tulip tunnel turnip turtle umbrella uncle unicorn valley
  vanilla velvet village vinegar violet violin visitor volcano waffle wagon walnut walrus water weather wednesday whale wheat whistle willow window
  winter wizard wolf wood yacht yellow yoghurt zebra zigzag
`.trim().split(/\s+/u)
