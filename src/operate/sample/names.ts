/** Names for the crowd of the benchmark, from many places and mixed without regard to them. None is meant to be anybody. */
const list = (names: string) => names.trim().split(/\s+/)

export const FIRST_NAMES: readonly string[] = list(`
  Abena Adrián Aiko Alasdair Amara Amina Anders Anouk Aditi Arash Astrid Ayşe Babak Beatriz Bence Birgit Bongani Carys Chidi Chloe
  Cosmin Dalia Danilo Deepa Dimitra Ebru Eilidh Elif Emeka Enzo Esther Ewa Farah Fionn Gabriela Gita Goran Hadiza Hamza Hania Hedda
  Hiroto Ibrahim Ilse Imani Ioana Isaac Ivo Jacek Jakub Jamila Javier Jiho Jonas Juma Kalani Karim Kateryna Keiko Khadija Kofi
  Kristof Lakshmi Lars Latifa Lei Leon Lerato Ligia Lina Lorenzo Lubna Luka Mahmoud Maja Malik Mara Mariam Mehdi Mele Mihai Minh
  Mira Nadia Naledi Narges Nikhil Niko Nuria Oleksandr Olu Omar Oona Palesa Paolo Parisa Pavel Petra Quentin Rania Rasmus Renata
  Rohan Rosalie Sadia Sahar Saoirse Sefa Selma Sina Sipho Soraya Stellan Suresh Tadeo Tala Tamika Tariq Thandi Tiago Tove Uma Usman
  Vasil Vera Vikram Wafa Wen Xavier Yael Yara Yonas Yuki Zahra Zoltan Zuri`)

export const LAST_NAMES: readonly string[] = list(`
  Abadi Abiodun Acheampong Aguilar Ahlgren Akande Albu Amoah Anand Andersson Antoniou Araujo Asfaw Aydin Bakker Balogun Banerjee
  Barros Becker Bello Bergman Bianchi Boateng Bogdanov Borg Bui Cabral Calder Castro Chanda Chaudhary Chen Chukwu Costa Cseh Dahl
  Davies Dessai Diop Doherty Duarte Dube Dutta Eriksen Escobar Fabre Farouk Fekete Fernando Ferro Fischer Fraser Galea Garba
  Georgiou Ghosh Girma Gomes Greene Guerra Hakimi Halim Hamid Hansen Haq Hassan Hoang Horvat Huang Ibarra Ilves Iyer Jansen
  Jovanovic Kaba Kanda Karimi Kaya Keita Khoury Kimani Kiss Kone Korhonen Kovacs Kruger Kumar Lacroix Lam Larsen Lee Lima Lopes Lund
  Mahlangu Malik Marino Martel Mbeki Mendes Meyer Mirza Molnar Morris Moyo Mutua Nakamura Nasser Ndlovu Nel Nguyen Nilsen Njoroge
  Novak Nowak Ochieng Oduya Okeke Oliveira Olsen Ono Ortiz Osman Oyelaran Pandey Park Patel Pavlou Peeters Pereira Petrov Phiri
  Pinto Popa Qureshi Radu Rahman Ramos Rao Reyes Rossi Ruiz Saito Salazar Samuels Santos Sato Schmid Sharma Silva Singh Sithole
  Soares Solano Suzuki Takeda Tamm Teixeira Tesfaye Toure Tran Tshabalala Usta Varga Vega Verma Virtanen Wali Walsh Weber Wolde Wong
  Yamada Yilmaz Zaman Zulu`)
