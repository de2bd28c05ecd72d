/**
 * Names that a scenario does without, as words that a client in the United States is likely to say: written down for this check,
 * from nobody’s list, and open to additions. A brand dates a scenario and is somebody’s trademark; a real person never agreed to be in it.
 */
export const BRANDS: readonly string[] = `
  Adderall, Adidas, Advil, Airbnb, Alexa, Alibaba, Amazon, Ambien, Android, Apple, Applebee’s, Arby’s, AirPods, Ativan,
  Audi, Band-Aid, Barbie, Benadryl, Bic, BlackBerry, BMW, Botox, Budweiser, Buick, Burger King, BuzzFeed, Cadillac,
  Camry, Celexa, Cheerios, Chevrolet, Chevy, Chick-fil-A, Chipotle, Chrysler, Cigna, Clorox, Coca-Cola, Coke, Comcast,
  Coors, Corolla, Corona, Costco, Craigslist, Crayola, Cymbalta, Denny’s, Disney, Discord, Doritos, DoorDash, Dunkin,
  Ebay, Etsy, Excel, Expedia, Facebook, FaceTime, FedEx, Ferrari, Fitbit, Ford, Frisbee, Gatorade, Gmail, Google,
  GoFundMe, Greyhound, Grindr, Harley, Heineken, Hinge, Honda, Hulu, Hyundai, IBM, Ikea, Instagram, Intel, iPad, iPhone,
  Jacuzzi, Jeep, Jell-O, JetBlue, Kaiser, Kleenex, Klonopin, Kmart, KFC, Lego, Lexapro, Lexus, LinkedIn, Lowe’s, Lyft,
  Macy’s, Marlboro, Mattel, Mazda, McDonald’s, Mercedes, Microsoft, Monopoly, Motrin, Narcan, Nescafé, Netflix, Nike,
  Nintendo, Nissan, Nyquil, OnlyFans, Oreo, Outlook, OxyContin, PayPal, Peloton, Pepsi, Percocet, Pfizer, Photoshop,
  Pinterest, Pixar, PlayStation, Play-Doh, Popeyes, Porsche, Post-it, PowerPoint, Prozac, Pyrex, Reddit, Ritalin,
  Robitussin, Rolex, Roomba, Safeway, Samsung, Seroquel, Sharpie, Shopify, Skype, Slack, Snapchat, Snickers, Sony,
  Spotify, Sprite, Starbucks, Suboxone, Subaru, Subway, Sudafed, Taser, TaskRabbit, Teams, Telegram, Tesla, Tiffany’s,
  TikTok, Tinder, Toyota, Trader Joe’s, Tums, Tupperware, Twitch, Twitter, Tylenol, Uber, UPS, Valium, Velcro, Venmo,
  Verizon, Vicodin, Visa, Volkswagen, Volvo, Walgreens, Walmart, Wellbutrin, Wendy’s, WhatsApp, Wikipedia, Xanax, Xbox,
  Xerox, Yelp, YouTube, Zillow, Zoloft, Zoom
`
  .split(",")
  .map((name) => name.trim());

/** People known by one name: of the trade, of thought, of the news. */
export const REAL_PEOPLE: readonly string[] = `
  Adler, Aquinas, Aristotle, Beck, Bergson, Beyoncé, Biden, Bion, Bowlby, Buber, Camus, Churchill, Clinton, Confucius,
  Dalai, Darwin, Derrida, Descartes, Drake, Einstein, Elvis, Erikson, Foucault, Frankl, Freud, Gandhi, Gottman, Hegel,
  Heidegger, Hitler, Hume, Husserl, Jung, Kant, Kierkegaard, Klein, Lacan, Lennon, Levinas, Linehan, Madonna, Mandela,
  Marx, Maslow, Messi, Mozart, Nietzsche, Obama, Oprah, Perls, Picasso, Piaget, Plato, Reagan, Rihanna, Ronaldo, Rumi,
  Sartre, Schopenhauer, Shakespeare, Sinatra, Skinner, Socrates, Spinoza, Spock, Swift, Trump, Winnicott, Wittgenstein,
  Yalom
`
  .split(",")
  .map((name) => name.trim());
