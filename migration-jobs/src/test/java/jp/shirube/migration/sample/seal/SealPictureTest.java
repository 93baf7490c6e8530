package jp.shirube.migration.sample.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import jp.shirube.migration.sample.city.Dice;
import org.junit.jupiter.api.Test;

class SealPictureTest {

  private static final int WHITE = 0xFFFFFFFF;

  private static BufferedImage decoded(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void everyReaderOfPicturesCanReadIt() throws IOException {
    BufferedImage image = decoded(SealPicture.draw(Dice.of(1, "print", 1)));
    assertThat(image.getWidth()).isEqualTo(48);
    assertThat(image.getHeight()).isEqualTo(48);
    assertThat(image.getColorModel().getPixelSize()).isEqualTo(1);
    assertThat(image.getRGB(0, 0)).as("paper").isEqualTo(WHITE);
    assertThat(image.getRGB(3, 24)).as("ring").isNotEqualTo(WHITE);
  }

  @Test
  void theSameDiceDrawTheSameAndOthersAnother() {
    byte[] print = SealPicture.draw(Dice.of(1, "print", 1));
    assertThat(SealPicture.draw(Dice.of(1, "print", 1))).isEqualTo(print);
    assertThat(SealPicture.draw(Dice.of(1, "print", 2))).isNotEqualTo(print);
    assertThat(print).hasSizeLessThan(400);
  }
}
